"use strict";

/* Views of results, by the names of the columns as in Wikidata's query service:
   ?x with ?xLabel, ?start and ?end, ?lat and ?long or a WKT point, and numbers. */
const entente = { views: {} };

(() => {
  const MOST = 150;
  const SVG = "http://www.w3.org/2000/svg";

  /* Those of the page, so that they fit light and dark. */
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const series = () => ["link", "said", "edge", "faint", "ink"].map(colour);

  class View {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 1;
      this.hideFromSelection = false;
    }
    get names() {
      return this.yasr.results ? this.yasr.results.getVariables() || [] : [];
    }
    get rows() {
      return this.yasr.results ? this.yasr.results.getBindings() || [] : [];
    }
    get label() {
      return this.constructor.title;
    }
    getIcon() {
      const icon = document.createElementNS(SVG, "svg");
      icon.setAttribute("viewBox", "0 0 16 16");
      icon.setAttribute("class", "sign");
      icon.setAttribute("aria-hidden", "true");
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", this.constructor.sign);
      icon.append(path);
      return icon;
    }
    things() {
      return this.names.filter(
        (name) => !name.endsWith("Label") && this.rows.some((row) => row[name] && row[name].type === "uri"),
      );
    }
    words(row, name) {
      const cell = row[name + "Label"] || row[name];
      return cell ? cell.value : "";
    }
    numbers() {
      return this.names.filter(
        (name) =>
          !["start", "end", "lat", "long"].includes(name) &&
          this.rows.length > 0 &&
          this.rows.every((row) => !row[name] || /^-?\d+(\.\d+)?$/.test(row[name].value)) &&
          this.rows.some((row) => row[name]),
      );
    }
    first() {
      return this.names.find((name) => !name.endsWith("Label")) || this.names[0];
    }
    frame(className) {
      const frame = document.createElement("div");
      frame.className = "view " + className;
      this.yasr.resultsEl.replaceChildren(frame);
      return frame;
    }
    note(frame, words) {
      const note = document.createElement("p");
      note.className = "note";
      note.textContent = words;
      frame.before(note);
    }
  }

  class TimelineView extends View {
    static title = "Timeline";
    static sign = "M1 3h6v3H1zM5 7h5v3H5zM9 11h6v3H9z";
    canHandleResults() {
      return this.names.includes("start") && this.rows.length > 0;
    }
    draw() {
      const year = (words) => {
        const date = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(words || "");
        return date ? [+date[1] + ((date[2] || 1) - 1) / 12 + ((date[3] || 1) - 1) / 365, date[3] ? 1 / 365 : date[2] ? 1 / 12 : 1] : null;
      };
      const dated = this.rows
        .map((row) => ({ row, begin: year(row.start && row.start.value), end: year(row.end && row.end.value) }))
        .filter((one) => one.begin)
        .sort((a, b) => a.begin[0] - b.begin[0]);
      const list = this.frame("timeline-view");
      if (dated.length === 0) {
        this.note(list, "No row has a date in ?start.");
        return;
      }
      this.note(list, dated.length + " of " + this.rows.length + " rows have a date.");
      const from = Math.floor(dated[0].begin[0]);
      const to = Math.ceil(Math.max(...dated.map((one) => (one.end || one.begin)[0] + (one.end || one.begin)[1])));
      for (const { row, begin, end } of dated.slice(0, 500)) {
        const line = document.createElement("div");
        const when = document.createElement("span");
        when.className = "when";
        when.textContent = row.start.value + (row.end ? " – " + row.end.value : "");
        const track = document.createElement("span");
        track.className = "track";
        const bar = document.createElement("span");
        bar.className = "bar-of";
        const last = end ? end[0] + end[1] : begin[0] + begin[1];
        bar.style.left = (100 * (begin[0] - from)) / (to - from) + "%";
        bar.style.width = Math.max(0.6, (100 * (last - begin[0])) / (to - from)) + "%";
        track.append(bar);
        const what = document.createElement("span");
        what.textContent = this.words(row, this.first());
        line.append(when, track, what);
        list.append(line);
      }
    }
  }

  class ChartView extends View {
    static title = "Chart";
    static sign = "M1 9h3v6H1zM6 2h3v13H6zM11 6h3v9h-3z";
    canHandleResults() {
      return this.numbers().length > 0 && this.names.length > 1;
    }
    draw() {
      const frame = this.frame("chart-view");
      const canvas = document.createElement("canvas");
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", "Chart of the numbers; the table says the same");
      frame.append(canvas);
      const rows = this.rows.slice(0, 60);
      if (rows.length < this.rows.length) {
        this.note(frame, "The first 60 of " + this.rows.length + " rows.");
      }
      const ink = colour("ink");
      const grid = { color: colour("line") };
      const colours = series();
      new Chart(canvas, {
        type: "bar",
        data: {
          labels: rows.map((row) => this.words(row, this.first()).slice(0, 40)),
          datasets: this.numbers().map((name, i) => ({
            label: name,
            data: rows.map((row) => (row[name] ? +row[name].value : null)),
            backgroundColor: colours[i % colours.length],
            maxBarThickness: 28,
          })),
        },
        options: {
          animation: false,
          indexAxis: "y",
          maintainAspectRatio: false,
          color: ink,
          scales: { x: { ticks: { color: ink }, grid, beginAtZero: true }, y: { ticks: { color: ink }, grid } },
        },
      });
      frame.style.height = Math.max(140, 80 + rows.length * 26 * this.numbers().length) + "px";
    }
  }

  class GraphView extends View {
    static title = "Graph";
    static sign = "M4 1a3 3 0 0 1 2.6 4.4l3.6 4.1a3 3 0 1 1-1.2 1L5.5 6.6A3 3 0 1 1 4 1z";
    canHandleResults() {
      return this.things().length > 1;
    }
    draw() {
      const frame = this.frame("graph-view");
      const [one, two] = this.things();
      const nodes = new Map();
      const edges = new Map();
      const number = this.numbers()[0];
      for (const row of this.rows) {
        if (!row[one] || !row[two]) {
          continue;
        }
        const ends = [one, two].map((name) => [row[name].value, this.words(row, name)]);
        if (ends.some(([iri]) => !nodes.has(iri)) && nodes.size >= MOST) {
          continue;
        }
        ends.forEach(([iri, label]) => nodes.set(iri, label));
        const key = ends[0][0] + " " + ends[1][0];
        edges.set(key, (edges.get(key) || 0) + (number && row[number] ? +row[number].value : 1));
      }
      const widest = Math.max(1, ...edges.values());
      this.note(frame, nodes.size + " things (at most " + MOST + "), " + edges.size + " connections of ?" + one + " and ?" + two + (number ? ", as wide as ?" + number : "") + ".");
      cytoscape({
        container: frame,
        elements: [
          ...[...nodes].map(([id, label]) => ({ data: { id, label } })),
          ...[...edges].map(([key, width]) => ({
            data: { id: "edge " + key, source: key.split(" ")[0], target: key.split(" ")[1], width: 1 + (7 * width) / widest },
          })),
        ],
        style: [
          {
            selector: "node",
            style: {
              label: "data(label)",
              "background-color": colour("link"),
              color: colour("ink"),
              "font-size": 11,
              "text-outline-color": colour("paper"),
              "text-outline-width": 2,
              width: 11,
              height: 11,
              "text-wrap": "ellipsis",
              "text-max-width": 160,
            },
          },
          { selector: "edge", style: { width: "data(width)", "line-color": colour("edge"), "curve-style": "haystack" } },
        ],
        maxZoom: 1.6,
        layout: { name: "cose", animate: false, randomize: false, idealEdgeLength: 120, nodeRepulsion: 60000 },
      });
    }
  }

  class MapView extends View {
    static title = "Map";
    static sign = "M8 1a5 5 0 0 1 5 5c0 3.5-5 9-5 9S3 9.5 3 6a5 5 0 0 1 5-5zm0 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4z";
    points() {
      return this.rows.flatMap((row) => {
        if (row.lat && row.long) {
          return [[+row.lat.value, +row.long.value, row]];
        }
        const cell = Object.values(row).find((value) => /^\s*Point\s*\(/i.test(value.value));
        const point = cell && /\(\s*(-?[\d.]+)\s+(-?[\d.]+)/.exec(cell.value);
        return point ? [[+point[2], +point[1], row]] : [];
      });
    }
    canHandleResults() {
      return this.points().length > 0;
    }
    draw() {
      const frame = this.frame("map-view");
      const map = L.map(frame, { attributionControl: false, crs: L.CRS.EPSG4326 });
      L.imageOverlay("/static/land.svg", [[-90, -180], [90, 180]], { alt: "Land" }).addTo(map);
      for (let at = -180; at <= 180; at += 30) {
        L.polyline([[-90, at], [90, at]], { color: colour("edge"), weight: 0.5, interactive: false }).addTo(map);
      }
      for (let at = -60; at <= 60; at += 30) {
        L.polyline([[at, -180], [at, 180]], { color: colour("edge"), weight: 0.5, interactive: false }).addTo(map);
      }
      const points = this.points();
      for (const [lat, long, row] of points) {
        const words = document.createElement("span");
        words.textContent = this.words(row, this.first());
        L.circleMarker([lat, long], { radius: 6, color: colour("link") }).bindPopup(words).addTo(map);
      }
      map.fitBounds(L.latLngBounds(points.map(([lat, long]) => [lat, long])).pad(0.2), { maxZoom: 5 });
    }
  }

  entente.views = { timeline: TimelineView, chart: ChartView, graph: GraphView, map: MapView };
})();
