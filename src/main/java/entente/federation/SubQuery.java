package entente.federation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * What a SERVICE block asks.
 *
 * <p>Inside a query Jena renames variables that are hidden from others; here they have their own
 * names again, and {@link #inward} leads back.
 */
final class SubQuery {
  private static final Pattern SOUND =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]*");

  private final Element pattern;
  private final String text;
  private final Map<Var, Var> inward = new HashMap<>();
  private final Map<Var, Var> outward = new HashMap<>();
  private final Set<Var> fixed = new LinkedHashSet<>();
  private boolean blank;

  /**
   * @throws IllegalArgumentException if it holds an IRI that cannot be written safely
   */
  SubQuery(OpService service) {
    Op inner = service.getSubOp();
    NodeTransformLib.transform(
        node -> {
          blank |= node.isBlank();
          return sound(node);
        },
        inner);
    for (Var name : OpVars.visibleVars(inner)) {
      Var own = Var.alloc(Rename.reverseVarRename(name));
      inward.put(own, name);
      outward.put(name, own);
    }
    fixed.addAll(OpVars.fixedVars(inner));
    fixed.retainAll(outward.keySet());
    Query query = OpAsQuery.asQuery(Rename.reverseVarRename(inner, true));
    boolean plain = query.isQueryResultStar() && !query.hasLimit() && !query.hasOffset();
    this.pattern =
        plain && !query.isDistinct() && !query.hasOrderBy() && !query.hasGroupBy()
            ? query.getQueryPattern()
            : new ElementSubQuery(query);
    this.text = pattern.toString();
  }

  /** The variables that every answer binds; only these can be sent as values. */
  Set<Var> fixed() {
    return fixed;
  }

  /** Whether it asks for a blank node of ours, which nobody else can know. */
  boolean isHopeless() {
    return blank;
  }

  /**
   * The query for these values, one row for each; all rows bind the same variables.
   *
   * @throws IllegalArgumentException if a value is an IRI that cannot be written safely
   */
  Query with(Collection<Var> names, List<Binding> rows) {
    ElementGroup group = new ElementGroup();
    if (!names.isEmpty()) {
      ElementData values = new ElementData();
      names.forEach(name -> values.add(outward.get(name)));
      rows.forEach(row -> values.add(outwards(row)));
      group.addElement(values);
    }
    if (pattern instanceof ElementGroup parts
        && parts.getElements().stream().noneMatch(SubQuery::names)) {
      parts.getElements().forEach(group::addElement);
    } else {
      group.addElement(pattern);
    }
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(group);
    return query;
  }

  /** A row of an answer under the names that the outer query knows; other columns are dropped. */
  Binding inwards(Binding answer) {
    return renamed(answer, inward);
  }

  private Binding outwards(Binding row) {
    row.forEach((name, value) -> sound(value));
    return renamed(row, outward);
  }

  private static Binding renamed(Binding row, Map<Var, Var> names) {
    BindingBuilder renamed = Binding.builder();
    row.forEach((name, value) -> {
      Var other = names.get(name);
      if (other != null) {
        renamed.add(other, value);
      }
    });
    return renamed.build();
  }

  /** A variable given a value by BIND must not have one before in the same group. */
  private static boolean names(Element part) {
    return part instanceof ElementBind || part instanceof ElementAssign;
  }

  private static Node sound(Node node) {
    if (node.isURI() && !SOUND.matcher(node.getURI()).matches()) {
      throw new IllegalArgumentException("not an IRI, so not sent: " + node.getURI());
    }
    if (node.isLiteral()) {
      String type = node.getLiteralDatatypeURI();
      if (!SOUND.matcher(type).matches()) {
        throw new IllegalArgumentException("not an IRI, so not sent: " + type);
      }
    }
    return node;
  }

  /** The pattern, by which answers are remembered. */
  @Override
  public String toString() {
    return text;
  }
}
