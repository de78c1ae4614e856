"use strict";

/* Completion for search boxes: a list below the input, moved through with the arrow keys. */
(() => {
  const WAIT = 120;

  function attach(input) {
    const form = input.form;
    const list = document.createElement("ul");
    list.className = "suggestions";
    list.id = input.id + "-suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Names that begin so");
    list.hidden = true;
    form.append(list);
    for (const [name, value] of [
      ["role", "combobox"],
      ["aria-autocomplete", "list"],
      ["aria-expanded", "false"],
      ["aria-controls", list.id],
    ]) {
      input.setAttribute(name, value);
    }
    let chosen = -1;
    let timer = 0;
    let asked = 0;

    function close() {
      list.hidden = true;
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function choose(next) {
      const items = [...list.children];
      chosen = (next + items.length) % items.length;
      items.forEach((item, i) => item.setAttribute("aria-selected", String(i === chosen)));
      items[chosen].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", items[chosen].id);
    }

    function show(names, kinds, pages) {
      list.replaceChildren();
      names.forEach((name, i) => {
        const item = document.createElement("li");
        item.id = list.id + "-" + i;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.dataset.page = pages[i];
        const kind = document.createElement("small");
        kind.textContent = kinds[i];
        item.append(name, kind);
        item.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          location.assign(pages[i]);
        });
        list.append(item);
      });
      list.hidden = names.length === 0;
      chosen = -1;
      input.setAttribute("aria-expanded", String(!list.hidden));
    }

    async function ask() {
      const number = ++asked;
      const typed = input.value.trim();
      if (typed === "") {
        close();
        return;
      }
      const answer = await fetch("/suggest?q=" + encodeURIComponent(typed));
      if (answer.ok && number === asked) {
        const [, names, kinds, pages] = await answer.json();
        show(names, kinds, pages);
      }
    }

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        close();
      } else if (!list.hidden && event.key === "ArrowDown") {
        event.preventDefault();
        choose(chosen + 1);
      } else if (!list.hidden && event.key === "ArrowUp") {
        event.preventDefault();
        choose(chosen < 0 ? -1 : chosen - 1);
      } else if (!list.hidden && event.key === "Enter" && chosen >= 0) {
        event.preventDefault();
        location.assign(list.children[chosen].dataset.page);
      }
    });
  }

  document.querySelectorAll("form[role=search] input[type=search]").forEach(attach);
})();
