"use strict";

/* Turns the plain form into YASGUI, with our views of results and programs to copy. */
(() => {
  const form = document.getElementById("plain");
  const box = document.getElementById("query");
  const asked = new URLSearchParams(location.search);
  const endpoint = new URL("/sparql", location.href).href;
  if (typeof Yasgui === "undefined") {
    return;
  }

  Yasgui.Yasqe.defaults.createShareableLink = null;
  Yasgui.Yasqe.defaults.showQueryButton = true;
  Yasgui.Yasqe.defaults.resizeable = true;
  Yasgui.Yasr.defaults.prefixes = {};
  Object.entries(entente.views).forEach(([name, View]) => Yasgui.Yasr.registerPlugin(name, View));

  /* Terms come from the graph; the other completers would ask other hosts. */
  const Yasqe = Yasgui.Yasqe;
  const KINDS = { class: ["Class"], property: ["ObjectProperty", "DatatypeProperty"] };
  const known = {};
  async function terms(name) {
    if (known[name] === undefined) {
      const kinds = KINDS[name].map((kind) => "owl:" + kind).join(" ");
      const query =
        "PREFIX owl: <http://www.w3.org/2002/07/owl#> " +
        `SELECT DISTINCT ?term WHERE { VALUES ?kind { ${kinds} } ?term a ?kind } ORDER BY ?term`;
      const answer = await fetch(endpoint + "?query=" + encodeURIComponent(query), {
        headers: { Accept: "application/sparql-results+json" },
      });
      const rows = answer.ok ? (await answer.json()).results.bindings : [];
      known[name] = rows.map((row) => row.term.value);
    }
    return known[name];
  }
  for (const [name, completer] of Object.entries(Yasqe.Autocompleters)) {
    if (name in KINDS) {
      completer.get = async (yasqe, token) => {
        const typed = (token && token.autocompletionString) || "";
        return (await terms(name)).filter((iri) => iri.startsWith(typed));
      };
    } else if (name !== "variables") {
      delete Yasqe.Autocompleters[name];
    }
  }

  form.hidden = true;
  const yasgui = new Yasgui(document.getElementById("editor"), {
    requestConfig: { endpoint, method: "POST", headers: {} },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    persistenceId: null,
    autofocus: false,
    yasr: { pluginOrder: ["table", ...Object.keys(entente.views), "response"] },
  });
  const tab = () => yasgui.getTab();
  if (!location.hash.includes("query=")) {
    tab().setQuery(box.value);
  }
  if (asked.get("run") !== null) {
    tab().query();
  }

  const quoted = (words) => '"""' + words.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"') + '"""';
  const programs = {
    curl: (query) =>
      "curl -s -H 'Accept: text/csv' '" + endpoint + "' --data-urlencode query@- <<'SPARQL'\n" + query + "\nSPARQL",
    python: (query) =>
      "import urllib.parse, urllib.request\nimport pandas\n\nquery = " +
      quoted(query + "\n") +
      '\ndata = urllib.parse.urlencode({"query": query}).encode()\nrequest = urllib.request.Request("' +
      endpoint +
      '", data, {"Accept": "text/csv"})\nframe = pandas.read_csv(urllib.request.urlopen(request))\nprint(frame)',
    r: (query) =>
      "library(httr2)\n\nquery <- " +
      JSON.stringify(query) +
      '\nanswer <- request("' +
      endpoint +
      '") |>\n  req_body_form(query = query) |>\n  req_headers(Accept = "text/csv") |>\n  req_perform()\nframe <- read.csv(text = resp_body_string(answer))',
    link: (query) => new URL("/query?run&query=" + encodeURIComponent(query), location.href).href,
  };
  const code = document.getElementById("code");
  const copied = document.getElementById("copied");
  document.getElementById("copy").hidden = false;
  document.querySelectorAll("#copy button").forEach((button) =>
    button.addEventListener("click", async () => {
      code.textContent = programs[button.dataset.as](tab().getQuery());
      code.hidden = false;
      try {
        await navigator.clipboard.writeText(code.textContent);
        copied.textContent = "copied";
      } catch {
        copied.textContent = "select and copy the text below";
      }
    }),
  );
})();
