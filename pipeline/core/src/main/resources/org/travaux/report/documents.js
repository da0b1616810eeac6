// The documents as a table that sorts by any column.

const order = { column: "id", down: false, pager: null };

const columns = [
  { key: "id", label: "Document", value: (d) => d.id, cell: (d) => documentCell(d) },
  { key: "kind", label: "Kind", value: (d) => d.kind },
  { key: "date", label: "Date", value: (d) => d.date, cell: (d) => el("span", { class: "date" }, d.date) },
  { key: "symbol", label: "Symbol", value: (d) => d.symbol },
  { key: "series", label: "Series", value: (d) => d.series, cell: (d) => d.draft > 0 ? `${d.series}, draft\u00a0${d.draft}` : d.series },
  { key: "sentences", label: "Sentences", number: true, value: (d) => d.coded.length, cell: (d) => countLink(d.coded.length, { doc: d.id }, `coded sentences of ${d.id}`) },
  ...shareOrder.map((code) => ({
    key: code.name, label: code.label, number: true, value: (d) => d.coded.length === 0 ? -1 : d.counts[code.index] / d.coded.length,
    cell: (d) => [countLink(d.counts[code.index], { doc: d.id, frame: code.name }, `sentences ${code.label} of ${d.id}`),
      el("span", { class: "share" }, ` ${percent(d.counts[code.index], d.coded.length)}`)],
  })),
  { key: "balance", label: "Balance [95 %]", number: true, value: (d) => d.balance[0] ?? -Infinity, cell: (d) => [el("b", {}, signed(d.balance[0])), " ", interval(d.balance)] },
  ...(citing ? [{ key: "instruments", label: "Instruments", number: true, value: (d) => citedIn([d]).size, cell: instrumentsOf }] : []),
  { key: "warnings", label: "Warnings", number: true, value: (d) => d.warnings.length, cell: (d) => String(d.warnings.length || "") },
];

function documentCell(d) {
  return [el("a", { href: finding({ doc: d.id }) }, d.id), d.title && el("span", { class: "share title" }, d.title),
    d.warnings.map((warning) => el("span", { class: "warning" }, `⚠ ${warning}`))].flat();
}

function drawDocuments() {
  const table = el("table", { class: "figures documents" });
  order.pager = new Pager("documents", 200, (rows) => {
    table.replaceChildren(documentHead(), el("tbody", {}, rows.map(documentRow)));
    return table;
  });
  byId("documents-body").append(scrolling("Table of documents", order.pager.element));
  sortDocuments();
}

function documentHead() {
  return el("thead", {}, el("tr", {}, columns.map((column) => {
    const sorted = column.key === order.column;
    const sort = () => {
      order.down = sorted && !order.down;
      order.column = column.key;
      sortDocuments();
      byId(`sort-${column.key}`).focus();
    };
    return el("th", { scope: "col", class: column.number ? "number" : "", "aria-sort": sorted ? (order.down ? "descending" : "ascending") : "none" },
      el("button", { type: "button", class: "sort", id: `sort-${column.key}`, click: sort }, column.label,
        el("span", { "aria-hidden": "true" }, sorted ? (order.down ? " ▼" : " ▲") : "")));
  })));
}

function documentRow(document) {
  return el("tr", {}, columns.map((column, i) => {
    const content = column.cell ? column.cell(document) : column.value(document);
    return i === 0 ? el("th", { scope: "row" }, content) : el("td", { class: column.number ? "number" : "" }, content);
  }));
}

const natural = new Intl.Collator("en", { numeric: true });

function sortDocuments() {
  const { value } = columns.find((column) => column.key === order.column);
  const sign = order.down ? -1 : 1;
  const compare = (a, b) => typeof a === "number" ? Math.sign(a - b) || 0 : natural.compare(a, b);
  order.pager.show([...documents].sort((a, b) => sign * compare(value(a), value(b)) || natural.compare(a.id, b.id)));
}
