// A long list, a page of it at a time.

class Pager {
  constructor(name, size, draw) {
    this.size = size;
    this.draw = draw;
    this.items = [];
    this.page = 0;
    this.list = el("div", { class: "paged" });
    this.bars = ["above", "below"].map((place) => el("nav", { class: "pager", "aria-label": `Pages of ${name}, ${place}` }));
    this.element = el("div", {}, this.bars[0], this.list, this.bars[1]);
  }
  get pages() { return Math.max(1, Math.ceil(this.items.length / this.size)); }
  show(items, page = 0) {
    this.items = items;
    this.turn(page);
  }
  turn(page) {
    this.page = Math.min(Math.max(0, page), this.pages - 1);
    this.list.replaceChildren(this.draw(this.items.slice(this.page * this.size, (this.page + 1) * this.size)));
    for (const bar of this.bars) this.drawBar(bar);
  }
  drawBar(bar) {
    bar.hidden = this.pages === 1;
    const move = (page) => () => {
      this.turn(page);
      if (bar === this.bars[1]) this.element.scrollIntoView({ block: "start" });
      (bar.querySelector("button:not([disabled])") ?? bar).focus({ preventScroll: true });
    };
    const button = (text, label, page, disabled) =>
      el("button", { type: "button", "aria-label": label, disabled, click: move(page) }, text);
    const number = el("input", {
      type: "number", min: "1", max: String(this.pages), value: String(this.page + 1), "aria-label": `Page, of ${this.pages}`,
      change: () => this.turn(Number(number.value) - 1),
    });
    bar.replaceChildren(
      button("« First", "First page", 0, this.page === 0),
      button("‹ Previous", "Previous page", this.page - 1, this.page === 0),
      el("span", {}, "Page ", number, ` of ${counted(this.pages)}`),
      button("Next ›", "Next page", this.page + 1, this.page === this.pages - 1),
      button("Last »", "Last page", this.pages - 1, this.page === this.pages - 1));
  }
}
