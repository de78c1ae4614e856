"""Asks every stored query of the endpoint with rdflib and with SPARQLWrapper; both must give the expected rows.

usage: same_rows.py ENDPOINT FOLDER   (FOLDER has NAME.rq beside NAME.expected.csv)
"""

import csv
import sys
from collections import Counter
from pathlib import Path

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import JSON, POST, SPARQLWrapper

rdflib.NORMALIZE_LITERALS = False


def with_rdflib(endpoint, query):
    graph = rdflib.Graph(store=SPARQLStore(endpoint, method="POST"))
    return Counter(tuple("" if cell is None else str(cell) for cell in row) for row in graph.query(query))


def with_sparqlwrapper(endpoint, query):
    client = SPARQLWrapper(endpoint)
    client.setMethod(POST)
    client.setReturnFormat(JSON)
    client.setQuery(query)
    answer = client.query().convert()
    names = answer["head"]["vars"]
    rows = answer["results"]["bindings"]
    return Counter(tuple(row[name]["value"] if name in row else "" for name in names) for row in rows)


def expected(file):
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines))
    return Counter(tuple(row) for row in rows[1:])


def main(endpoint, folder):
    queries = sorted(Path(folder).glob("*.rq"))
    differing = 0
    for file in queries:
        wanted = expected(file.with_suffix(".expected.csv"))
        for client in (with_rdflib, with_sparqlwrapper):
            found = client(endpoint, file.read_text(encoding="utf-8"))
            if found != wanted:
                differing += 1
                print(f"{file.stem} {client.__name__}: missing {list((wanted - found))[:3]}, unexpected {list((found - wanted))[:3]}")
    print(f"{len(queries)} queries, {differing} answers differ")
    return 1 if differing or not queries else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
