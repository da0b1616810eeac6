// Elements and figures as text. Nothing here takes markup: data becomes text or an attribute's value, never HTML.

const SVG = "http://www.w3.org/2000/svg";

function build(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
}

const el = (tag, attributes = {}, ...children) => build(document.createElement(tag), attributes, children);
const svg = (tag, attributes = {}, ...children) => build(document.createElementNS(SVG, tag), attributes, children);
const byId = (id) => document.getElementById(id);

const counted = (number) => number.toLocaleString("en");
const plural = (number, one, many = `${one}s`) => `${counted(number)} ${number === 1 ? one : many}`;
const known = (value) => value !== null && value !== undefined;
const decimal = (value, digits = 2) => known(value) ? value.toFixed(digits).replace("-", "−").replace(/^−(0(\.0*)?)$/, "$1") : "–";
const signed = (value) => known(value) ? (value > 0 && decimal(value) !== "0.00" ? "+" : "") + decimal(value) : "–";
const percent = (part, whole) => whole === 0 ? "–" : `${(100 * part / whole).toFixed(0)} %`;
const interval = ([, low, high]) => known(low) && known(high) ? `[${signed(low)}, ${signed(high)}]` : "";
const spoken = (name) => name.replaceAll("_", " ");
const probability = (p) => !known(p) ? "" : p < 0.001 ? "< 0.001" : p.toFixed(3);

const GLYPHS = ["■", "●", "▲", "◆", "★", "✚"];
const glyph = (code) => code === mixed ? "◐" : code === none ? "○" : GLYPHS[code.index % GLYPHS.length];
const tone = (code) => code === mixed ? "tone-mixed" : code === none ? "tone-none" : `tone-${code.index % GLYPHS.length}`;

function frameBadge(code, ...more) {
  return el("span", { class: `badge frame ${tone(code)}` },
    el("span", { "aria-hidden": "true", class: "glyph" }, glyph(code)), ` ${code.label}`, ...more);
}

function subframeBadge(subframe) {
  return el("span", { class: `badge sub ${tone(subframe.frame)}`, title: `${subframe.frame.label}: ${subframe.definition}` }, subframe.label);
}

// A wide table scrolls in a box of its own, which the keyboard can reach.
function scrolling(label, table) {
  return el("div", { class: "scroll", role: "region", "aria-label": label, tabindex: "0" }, table);
}

function folding(summary, ...body) {
  return el("details", { class: "fold" }, el("summary", {}, summary), ...body);
}

function choice(label, options, value, onchange, id) {
  const select = el("select", { id, change: () => onchange(select.value) },
    options.map(([key, text]) => el("option", { value: key, selected: key === value }, text)));
  return el("label", { class: "choice" }, el("span", {}, label), select);
}

function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
