// What axe does not find, as functions that are run in the page and return lists of complaints.
(() => {
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 0;

  const name = (element) => {
    const mark = element.id ? `#${element.id}` : `.${element.className}`;
    return `<${element.localName}${mark}> ${element.textContent.trim().slice(0, 50)}`;
  };

  const all = (selector) => [...document.querySelectorAll(selector)];

  const focusables = () =>
    all("a[href], button, input:not([type=hidden]), select, textarea, summary").filter(
      (element) => isShown(element) && !element.disabled && element.tabIndex >= 0);

  const words = (element) => element.textContent.replace(/\s+/g, " ").trim();

  function structure() {
    const found = [];
    if (all("h1").length !== 1) found.push(`${all("h1").length} headings of the first level`);
    if (document.documentElement.lang !== "en-GB") found.push("no language");
    if (!document.title.endsWith("Sightline")) found.push(`title: ${document.title}`);
    const first = focusables()[0];
    if (!first || first.getAttribute("href") !== "#main") found.push("no skip link first");
    if (!document.getElementById("main")) found.push("the skip link leads nowhere");
    all("[tabindex]").filter((element) => element.tabIndex > 0).forEach(
      (element) => found.push(`positive tabindex: ${name(element)}`));
    const ids = all("[id]").map((element) => element.id);
    ids.filter((id, place) => ids.indexOf(id) !== place).forEach(
      (id) => found.push(`id twice: ${id}`));
    all("h1, h2, h3, h4, h5, h6").reduce((level, heading) => {
      const next = Number(heading.localName[1]);
      if (next > level + 1) found.push(`heading skips a level: ${name(heading)}`);
      return next;
    }, 1);
    return found;
  }

  function policy() {
    const found = all("style, script:not([src])").map(name);
    all("*").forEach((element) => {
      for (const attribute of element.attributes) {
        if (attribute.name === "style" || attribute.name.startsWith("on")) {
          found.push(`${attribute.name} on ${name(element)}`);
        }
      }
    });
    all("[src], link[href]").forEach((element) => {
      const address = new URL(element.src || element.href, document.baseURI);
      if (address.origin !== location.origin) found.push(`from outside: ${address}`);
    });
    return found;
  }

  function forms() {
    const found = [];
    all("input[type=radio]").forEach((radio) => {
      const legend = radio.closest("fieldset")?.querySelector(":scope > legend");
      if (!legend || !words(legend)) found.push(`radio without a group: ${radio.name}`);
    });
    all(".error").forEach((error) => {
      const described = error.id ? all(`[aria-describedby~="${CSS.escape(error.id)}"]`) : [];
      if (!described.some((element) => element.matches("input, select, textarea, fieldset"))) {
        found.push(`error that describes nothing: ${words(error)}`);
      }
      if (!words(error).startsWith("Error:")) found.push(`error without its mark: ${words(error)}`);
    });
    all("[aria-describedby], [aria-labelledby]").forEach((element) => {
      for (const attribute of ["aria-describedby", "aria-labelledby"]) {
        for (const id of (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean)) {
          if (!document.getElementById(id)) found.push(`${attribute} leads nowhere: ${id}`);
        }
      }
    });
    all("form").filter((form) => form.method === "post" && !form.noValidate).forEach(
      (form) => found.push(`the browser would check: ${name(form)}`));
    all("[required], [placeholder], [autofocus]").forEach((element) => found.push(name(element)));
    return found;
  }

  function problems() {
    const summary = document.getElementById("problems");
    if (!summary) {
      const marked = all(".error, [aria-invalid]").map((element) => `no summary: ${name(element)}`);
      return document.title.startsWith("Error: ") ? [...marked, "no summary"] : marked;
    }
    const found = [];
    if (!document.title.startsWith("Error: ")) found.push(`title: ${document.title}`);
    if (document.activeElement !== summary) found.push("the summary has no focus");
    if (summary.compareDocumentPosition(document.querySelector("h1")) !==
        Node.DOCUMENT_POSITION_FOLLOWING) found.push("the summary is not before the heading");
    const inline = all(".error").map((error) => words(error).replace(/^Error:\s*/, ""));
    const links = [...summary.querySelectorAll("a")];
    if (links.length === 0) found.push("the summary is empty");
    links.forEach((link) => {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!target?.matches("input, select, textarea, button")) {
        found.push(`the summary leads to no field: ${words(link)}`);
      }
      if (inline.length > 0 && !inline.includes(words(link))) {
        found.push(`said in the summary alone: ${words(link)}`);
      }
    });
    return found;
  }

  function links() {
    const destination = new Map();
    const found = [];
    all("a[href]").forEach((link) => {
      const label = link.getAttribute("aria-label") ?? words(link);
      const earlier = destination.get(label);
      if (!label) found.push(`link without words: ${link.href}`);
      if (earlier && earlier !== link.href) found.push(`two places by one name: ${label}`);
      destination.set(label, link.href);
    });
    const presses = new Map();
    all("main button").forEach((button) => {
      if (!isShown(button) || button.getAttribute("aria-hidden")) return;
      const label = words(button);
      const place = `${button.form?.action} ${button.form?.className} ` +
        [...new FormData(button.form)].filter(([key]) => /fact|subject|requirement|user/.test(key));
      if (presses.has(label) && presses.get(label) !== place) {
        found.push(`two buttons by one name: ${label}`);
      }
      presses.set(label, place);
    });
    return found;
  }

  function reflow() {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = all("body *").filter((element) =>
      isShown(element) && element.getBoundingClientRect().right > root.clientWidth + 1);
    return [`${root.scrollWidth} px wide`, ...wide.slice(0, 3).map(name)];
  }

  // Adopted sheets are not the page's own and so not held to its policy.
  function spacing() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
    const cuts = (overflow) => ["hidden", "clip"].includes(overflow);
    const clipped = all("body *").filter((element) => {
      const style = getComputedStyle(element);
      const overflows = element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1;
      return overflows && (cuts(style.overflowX) || cuts(style.overflowY)) && isShown(element) &&
        !element.closest(".unseen") && !element.matches("input, textarea, select");
    }).map((element) => `clipped: ${name(element)}`);
    const found = [...reflow(), ...clipped];
    document.adoptedStyleSheets = [];
    return found;
  }

  // Call it after a key was pressed, so that a focus set here counts as one by keyboard.
  function focus() {
    const found = new Set();
    const before = document.activeElement;
    const check = (element) => {
      element.focus();
      if (document.activeElement !== element) return;
      const style = getComputedStyle(element);
      const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      if (!element.matches(":focus-visible") || !outlined) {
        found.add(`no outline: ${name(element)}`);
      }
      const boxes = [...element.getClientRects()];
      const shown = boxes.some((box) => [
        [box.left + box.width / 2, box.top + box.height / 2],
        [box.left + 3, box.top + 3], [box.right - 3, box.bottom - 3],
      ].some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top && (top === element || element.contains(top) || top.contains(element) ||
          [...(element.labels ?? [])].some((label) => label.contains(top)));
      }));
      if (!shown) found.add(`covered: ${name(element)}`);
    };
    const order = focusables();
    order.forEach(check);
    order.reverse().forEach(check);
    if (before instanceof HTMLElement) before.focus();
    return [...found];
  }

  window.sightlineChecks = { structure, policy, forms, problems, links, reflow, spacing, focus };
})();
