package entente.annotate.nlp4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For each known word the list it shares with many others: its clusters, or the tags it can have.
 *
 * @param lists the distinct lists
 * @param words the number of each word's list
 */
record WordLists(List<List<String>> lists, HashTable words) {

  /** Every distinct list once. */
  static WordLists of(Map<String, ? extends Iterable<String>> full) {
    Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    HashTable words = HashTable.forKeys(full.size());
    full.forEach((word, values) -> {
      List<String> list = new ArrayList<>();
      values.forEach(list::add);
      numbers.putIfAbsent(list, numbers.size());
      words.put(0, word, numbers.getOrDefault(list, 0));
    });
    return new WordLists(List.copyOf(numbers.keySet()), words);
  }

  /** The number of a word's list, if the word is known. */
  Optional<Integer> number(String word) {
    int number = words.get(0, word);
    return number == HashTable.ABSENT ? Optional.empty() : Optional.of(number);
  }
}
