// The two figures: balance with its interval from draft to draft, and shares of frames as bars.

const patternOf = (code) => code === mixed ? "pattern-mixed" : code === none ? "pattern-none" : `pattern-${code.index % GLYPHS.length}`;

// Frames differ by pattern too, for print and for eyes that don't tell the colours apart.
function drawPatterns() {
  const strokes = {
    "pattern-0": [], "pattern-1": ["M0 8L8 0"], "pattern-2": ["M4 2v4"], "pattern-3": ["M0 4h8"], "pattern-4": ["M0 0L8 8"],
    "pattern-5": ["M4 0v8", "M0 4h8"], "pattern-mixed": ["M0 8L8 0", "M0 0L8 8"], "pattern-none": [],
  };
  const patterns = Object.entries(strokes).map(([id, paths]) =>
    svg("pattern", { id, width: "8", height: "8", patternUnits: "userSpaceOnUse", class: id.replace("pattern", "tone") },
      svg("rect", { width: "8", height: "8", class: "fill" }), paths.map((d) => svg("path", { d, class: "hatch" }))));
  document.body.append(svg("svg", { class: "patterns", "aria-hidden": "true", width: "0", height: "0" }, svg("defs", {}, patterns)));
}

function swatch(code) {
  return svg("svg", { class: "swatch", width: "22", height: "14", "aria-hidden": "true" },
    svg("rect", { x: "0.5", y: "0.5", width: "21", height: "13", class: `segment ${tone(code)}`, fill: `url(#${patternOf(code)})` }));
}

// Draws again when the width changes, so that letters keep their size on a phone.
function sized(draw) {
  const box = el("div", { class: "chart" });
  let width = 0;
  const redraw = () => {
    const now = Math.round(box.clientWidth) || 640;
    if (now !== width) box.replaceChildren(draw(width = now));
  };
  new ResizeObserver(redraw).observe(box);
  return box;
}

function shareBars(rows) {
  return sized((width) => {
    const labelled = rows.length > 1;
    const left = labelled ? Math.min(170, width * 0.28) : 0;
    const height = 26;
    const bars = rows.map((row, i) => {
      const total = row.counts.reduce((a, b) => a + b, 0);
      let x = left;
      const segments = shareOrder.filter((code) => row.counts[code.index] > 0).map((code) => {
        const count = row.counts[code.index];
        const size = (width - left - 1) * count / total;
        const title = `${row.label}: ${code.label}, ${plural(count, "sentence")}, ${percent(count, total)}`;
        const segment = svg("a", { href: finding({ ...row.find, frame: code.name }), tabindex: "-1", "aria-label": title },
          svg("title", {}, title),
          svg("rect", { x, y: 0, width: size, height, class: `segment ${tone(code)}`, fill: `url(#${patternOf(code)})` }),
          size > 34 && svg("text", { x: x + size / 2, y: height / 2, class: `inside ${tone(code)}` }, size > 80 ? `${count} · ${percent(count, total)}` : String(count)));
        x += size;
        return segment;
      });
      const name = labelled && svg("text", { x: left - 8, y: height / 2, class: "rowlabel" }, clipped(row.label, left / 7.2));
      return svg("g", { transform: `translate(0 ${i * (height + 8)})` }, [name, segments].flat().filter(Boolean));
    });
    return svg("svg", {
      width, height: rows.length * (height + 8), viewBox: `0 0 ${width} ${rows.length * (height + 8)}`, role: "group",
      "aria-label": "Shares of frames as bars; the table after it has the same figures", class: "bars",
    }, bars);
  });
}

const clipped = (text, length) => text.length <= length ? text : `${text.slice(0, Math.max(1, length - 1))}…`;

function shareTable(first, rows) {
  return el("table", { class: "figures" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, first || "Documents"), el("th", { scope: "col", class: "number" }, "Sentences"),
      shareOrder.map((code) => el("th", { scope: "col", class: "number" }, code.label)))),
    el("tbody", {}, rows.map((row) => {
      const total = row.counts.reduce((a, b) => a + b, 0);
      return el("tr", {}, el("th", { scope: "row" }, row.label),
        el("td", { class: "number" }, countLink(total, row.find, `coded sentences, ${row.label}`)),
        shareOrder.map((code) => el("td", { class: "number" },
          countLink(row.counts[code.index], { ...row.find, frame: code.name }, `sentences ${code.label}, ${row.label}`),
          el("span", { class: "share" }, ` ${percent(row.counts[code.index], total)}`))));
    })));
}

const tickText = (tick, step) => (tick > step / 2 ? "+" : "") + decimal(tick, step >= 1 ? 0 : 1);

function niceStep(range) {
  const rough = range / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= rough);
}

// Points: {label, sub, interval: [estimate, low, high], joined}; "joined" says that a step leads to it from the one before.
function balanceChart(points, labelledBy) {
  return sized((width) => {
    const [left, right, top, bottom, height] = [width < 480 ? 60 : 74, 16, 30, 62, 330];
    const values = points.flatMap((point) => point.interval).filter(known).concat(0);
    const step = niceStep(Math.max(Math.max(...values) - Math.min(...values), 0.5));
    const low = Math.floor(Math.min(...values) / step - 0.2) * step;
    const high = Math.ceil(Math.max(...values) / step + 0.2) * step;
    const y = (value) => top + (high - value) / (high - low) * (height - top - bottom);
    const slots = slotted(points);
    const wide = (width - left - right) / slots.length;
    const x = (slot) => left + wide * (slot + 0.5);
    const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step);
    const parts = [
      ticks.map((tick) => svg("g", { class: Math.abs(tick) < 1e-9 ? "grid zero" : "grid" },
        svg("line", { x1: left, x2: width - right, y1: y(tick), y2: y(tick) }),
        svg("text", { x: left - 8, y: y(tick), class: "tick" }, tickText(tick, step)))),
      svg("text", { x: left, y: 14, class: `pole ${tone(numerator)}` }, `↑ more ${numerator.label}`),
      svg("text", { x: left, y: height - bottom + 20, class: `pole ${tone(denominator)}` }, `↓ more ${denominator.label}`),
      svg("text", { x: 14, y: (top + height - bottom) / 2, class: "axis", transform: `rotate(-90 14 ${(top + height - bottom) / 2})` }, "balance (log-odds)"),
      slots.map((point, i) => point === null ? gapMark(x(i), wide, top, height - bottom) : pointMark(slots, i, x, y, wide, height - bottom)),
    ];
    return svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": labelledBy, class: "balance" }, parts.flat(2));
  });
}

// A place of its own for each gap: the eye must not read across a missing draft.
function slotted(points) {
  return points.flatMap((point, i) => i > 0 && !point.joined ? [null, point] : [point]);
}

function gapMark(x, wide, top, bottom) {
  const half = Math.min(wide * 0.4, 40);
  return svg("g", { class: "gap" },
    svg("rect", { x: x - half, y: top, width: 2 * half, height: bottom - top }),
    svg("text", { x, y: top + 16 }, "gap"));
}

function pointMark(slots, i, x, y, wide, floor) {
  const point = slots[i];
  const [estimate, low, high] = point.interval;
  const label = [
    svg("text", { x: x(i), y: floor + 38, class: "name" }, clipped(point.label, wide / 7)),
    wide > 78 && svg("text", { x: x(i), y: floor + 54, class: "sub" }, point.sub),
  ];
  if (!known(estimate)) return svg("g", { class: "point" }, svg("text", { x: x(i), y: y(0) - 8, class: "name" }, "no balance"), ...label);
  const before = i > 0 ? slots[i - 1] : null;
  const beside = wide > 110;
  return svg("g", { class: "point" },
    svg("title", {}, `${point.label}: ${signed(estimate)} ${interval(point.interval)}`),
    before && known(before.interval[0]) ? svg("line", { class: "path", x1: x(i - 1), y1: y(before.interval[0]), x2: x(i), y2: y(estimate) }) : "",
    known(low) && known(high) ? svg("path", { class: "whisker", d: `M${x(i)} ${y(low)}V${y(high)}M${x(i) - 6} ${y(low)}h12M${x(i) - 6} ${y(high)}h12` }) : "",
    svg("circle", { cx: x(i), cy: y(estimate), r: 5 }),
    svg("text", { x: x(i) + (beside ? 11 : 0), y: beside ? y(estimate) - 11 : y(known(high) ? high : estimate) - 9, class: beside ? "value" : "value middle" }, signed(estimate)),
    ...label);
}
