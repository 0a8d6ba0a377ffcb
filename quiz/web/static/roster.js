// The page for a group: names are taken out before codes are sent, and put back into the answer. They stay in this page.
"use strict";

// A block of its own: the site's script has names at the top as well.
{
  const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const PRIME = 1019;
  const LIKE_A_CODE = 12;
  const GROUPS = 20;
  const LONGEST_NAME = 60;
  const LARGEST = 1024 * 1024;
  const WORD = /[^\s,;|]+/g;
  const ENDS = /^[\s"'“”„:;,.|<>()[\]{}=–—•*-]+|[\s"'“”„:;,.|<>()[\]{}=–—•*-]+$/g;
  const LINK = /\/(?:results|questions|answers|sharpen|closer|compare|longer)\/[^/?#\s]+/i;
  let lengths = {};

  // As quiz/person/reading.py does it: escapes of links undone, letters of other widths folded, look-alikes read as digits.
  function undone(text) {
    let plain = text;
    for (let turn = 0; turn < 2; turn += 1) plain = plain.replace(/%([0-9a-f]{2})/gi, (_, sign) => String.fromCharCode(parseInt(sign, 16)));
    return plain.normalize("NFKC").toUpperCase();
  }
  const symbolOf = (sign) => SYMBOLS.indexOf({ O: "0", I: "1", L: "1" }[sign] ?? sign);
  const touches = (sign) => /[\p{L}\p{N}]/u.test(sign ?? "");
  const setsApart = (sign) => /[\p{Z}\p{C}\p{M}\p{Pd}._·•]/u.test(sign);
  // The check of quiz/person/answers.py: as one number in base 32, a code is a multiple of 1019.
  const holds = (code) => [...code].reduce((rest, each) => (rest * 32 + SYMBOLS.indexOf(each)) % PRIME, 0) === 0;

  // The stretches of a text that hold nothing but symbols of codes and what sets them apart.
  function runsIn(text) {
    const signs = [...undone(text)];
    const runs = [[]];
    signs.forEach((sign, at) => {
      const value = symbolOf(sign);
      if (value >= 0) runs.at(-1).push({ text: SYMBOLS[value], first: !touches(signs[at - 1]), last: !touches(signs[at + 1]) });
      else if (!setsApart(sign)) runs.push([]);
    });
    return runs;
  }

  // How long a code may be that begins like this, the longest first.
  function lengthsOf(symbols) {
    const [length] = lengths[symbols.slice(0, 2)] ?? [];
    const more = lengths[symbols.slice(length - 2, length)];
    const longer = length && more?.length > 1 ? more[SYMBOLS.indexOf(symbols[length])] : 0;
    return [longer && length + longer, length].filter(Boolean);
  }

  function codesIn(text) {
    const found = new Set();
    for (const run of runsIn(text)) {
      const symbols = run.map((each) => each.text).join("");
      for (let place = 0; place < run.length; place += 1) {
        const length = lengthsOf(symbols.slice(place)).find((size) => (
          run[place].first && run[place + size - 1]?.last && holds(symbols.slice(place, place + size))));
        if (length) found.add(symbols.slice(place, place + length));
        if (length) place += length - 1;
      }
    }
    return [...found];
  }

  const heads = () => Object.keys(lengths).filter((head) => lengths[head].length === 1);
  function begins(word) {
    const plain = undone(word).replace(/[^0-9A-Z]/g, "");
    return heads().some((head) => plain.startsWith(head));
  }

  // Where codes stand in a line, with the links around them.
  function spotsIn(line) {
    const words = [...line.matchAll(WORD)].map((found) => ({ start: found.index, end: found.index + found[0].length, text: found[0] }));
    const spots = [];
    for (let at = 0; at < words.length; at += 1) {
      const last = begins(words[at].text) ? Math.min(at + GROUPS, words.length) : at + 1;
      for (let to = at; to < last; to += 1) {
        const codes = codesIn(line.slice(words[at].start, words[to].end));
        if (!codes.length) continue;
        codes.forEach((code) => spots.push({ code, start: words[at].start, end: words[to].end }));
        at = to;
        break;
      }
    }
    return spots;
  }

  function nameIn(text) {
    const cells = text.replace(/(?![\u200c\u200d])\p{Cf}/gu, "").split(/[,;|\t]/).map((cell) => cell.replace(ENDS, "").replace(/^\d+[.)]\s+/, "").replace(ENDS, ""))
      .map((cell) => cell.replaceAll("\"\"", "\"").replace(/\s+/g, " ")).filter(Boolean);
    const likely = cells.filter((cell) => /^\p{L}/u.test(cell) && !cell.includes("@"));
    const name = (likely.length ? likely : cells).join(", ");
    return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
  }

  // The people of a line, each with the name before the code; that of the last may stand behind it.
  function peopleIn(line) {
    const spots = spotsIn(line);
    const blank = spots.reduce((text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end), line);
    const own = spots.filter(({ code }, at) => spots.findIndex((each) => each.code === code) === at);
    return own.map(({ code, end }, at) => (
      { code, name: nameIn(blank.slice(own[at - 1]?.end ?? 0, at < own.length - 1 ? end : undefined)) }));
  }

  // Of a line without a whole code, only what begins like one is sent, so that the answer can say what is wrong with it.
  function likeACode(line) {
    const link = LINK.exec(line);
    if (link) return link[0];
    const start = new RegExp(`(?<![\\p{L}\\p{N}])(?:${heads().join("|")})[0-9A-Z]*(?:[ .-][0-9A-Z]*\\d[0-9A-Z]*)*`, "iu").exec(line);
    return start?.[0].replace(/[^0-9A-Z]/gi, "").length >= LIKE_A_CODE ? start[0] : "-";
  }

  // The same lines without names; a number stands for each name, and a line without a code is a dash.
  function withoutNames(text) {
    const names = [];
    const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim());
    const sent = [];
    for (let at = 0; at < lines.length; at += 1) {
      const begun = lines[at] && !spotsIn(lines[at]).length ? likeACode(lines[at]) : "";
      const joined = lines[at].replace(/=$/, "") + (lines[at + 1] ?? "");
      // A mail may break a link in two.
      const broken = begun.length > 1 && !spotsIn(lines[at + 1] ?? "").length && spotsIn(joined).length;
      const people = peopleIn(broken ? joined : lines[at]);
      sent.push(people.map(({ code, name }) => (name ? `~${names.push(name)}~ ${code}` : code)).join("; ") || begun);
      if (broken) sent.push("");
      if (broken) at += 1;
    }
    return { sent: sent.join("\n"), names, lines };
  }

  // What was sent last: the text as it was given, and the names in it.
  let given = { text: "", names: [], lines: [] };
  const named = (text) => text.replace(/~(\d+)~/g, (token, number) => given.names[number - 1] ?? token);

  // A spreadsheet would take some names for formulas, and a quotation mark for the end of a cell.
  const inCell = (text) => text.replace(/~(\d+)~/g, (token, number) => (
    given.names[number - 1] ?? token).replace(/^[=+@-]/, "'$&").replaceAll("\"", "\"\""));

  function putNamesBack(part) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) texts.currentNode.data = named(texts.currentNode.data);
    // A line without a code was never sent: what stands in it is only known here.
    for (const each of part.querySelectorAll("[data-line]")) each.textContent = given.lines[each.dataset.line - 1] ?? "";
    for (const field of part.querySelectorAll("textarea")) field.value = given.text;
  }

  const views = [];

  const stylesOf = (page) => [...page.querySelectorAll("link[rel=stylesheet]")].map((each) => each.getAttribute("href"));

  const styled = (href) => new Promise((done) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: done, onerror: done });
    document.head.append(link);
  });

  // A part of another page comes with its styles alone, and waits for them.
  async function show(view) {
    const known = stylesOf(document);
    await Promise.all(view.styles.filter((href) => !known.includes(href)).map(styled));
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) link.disabled = !view.styles.includes(link.getAttribute("href"));
    document.querySelector("main").replaceWith(view.main);
    document.title = view.title;
    wake();
    ready();
    scrollTo({ top: 0, behavior: "instant" });
    view.main.focus({ preventScroll: true });
  }

  const here = () => ({ main: document.querySelector("main"), title: document.title, styles: stylesOf(document) });

  async function goOn(next) {
    if (!views.length) views.push(here());
    views.length = (history.state?.view ?? 0) + 1;
    views.push(next);
    history.pushState({ view: views.length - 1 }, "", location.href);
    await show(next);
  }

  async function ask(address, fields) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const answer = await fetch(address, { method: "POST", body });
    if (answer.status >= 500) throw new Error(answer.statusText);
    return answer.text();
  }

  async function open(address, fields) {
    const next = new DOMParser().parseFromString(await ask(address, fields), "text/html");
    const main = document.adoptNode(next.querySelector("main"));
    putNamesBack(main);
    await goOn({ main, title: next.title, styles: stylesOf(next) });
  }

  async function save(address, name, fields) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\ufeff", inCell(await ask(address, fields))], { type: "text/csv" }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  const isText = (bytes) => !bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

  function decoded(bytes) {
    const kind = { 0xff: "utf-16le", 0xfe: "utf-16be" }[bytes[0]] ?? "utf-8";
    try {
      return new TextDecoder(kind, { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  }

  // Returns the text of the field and the file together, or nothing where the file is refused.
  async function readForm(form, refuse) {
    const text = form.querySelector("textarea").value;
    const [file] = form.querySelector("[type=file]")?.files ?? [];
    if (!file) return text;
    if (file.size > LARGEST) return refuse("large");
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isText(bytes) ? [text, decoded(bytes)].filter(Boolean).join("\n") : refuse("binary");
  }

  async function send(form, button) {
    const told = form.querySelector("#refused");
    const refuse = (why) => {
      if (told) told.textContent = told.dataset[why];
      if (told) told.hidden = false;
    };
    const text = await readForm(form, refuse);
    if (text === undefined) return;
    const { sent, names, lines } = withoutNames(text);
    given = { text, names, lines };
    const fields = { text: sent, ...(button.name ? { [button.name]: button.value } : {}) };
    const address = button.getAttribute("formaction") ?? form.getAttribute("action");
    const part = button.dataset.part ?? "";
    try {
      if (part.endsWith(".csv")) return await save(address, part, fields);
      await open(address, fields);
      if (part) print();
    } catch {
      refuse("failed");
    }
  }

  // What only a script can do, each time that a part of the page is new.
  function ready() {
    const form = document.querySelector("#roster");
    if (form.dataset.lengths) lengths = JSON.parse(form.dataset.lengths);
    for (const [id, hidden] of [["#names-stay", false], ["#names-sent", true]]) {
      const told = document.querySelector(id);
      if (told) told.hidden = hidden;
    }
    for (const button of document.querySelectorAll("[data-copy-field]")) button.hidden = false;
  }

  document.addEventListener("submit", (event) => {
    if (event.target.id !== "roster") return;
    event.preventDefault();
    if ("back" in event.submitter.dataset && views.length) history.back();
    else send(event.target, event.submitter);
  });
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-copy-field]");
    if (!button) return;
    const field = document.getElementById(button.dataset.copyField);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = button.dataset.done;
    } catch {
      // The address is selected, ready to be copied by hand.
    }
  });
  addEventListener("popstate", ({ state }) => {
    const view = views[state?.view ?? 0];
    if (view) show(view);
  });
  ready();
}
