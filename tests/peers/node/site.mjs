// Looks at a static site the way people come to it: one browser for all its pages, in both themes,
// wide and narrow. Told on standard input what to look at, says on standard output what it found.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const told = JSON.parse(readFileSync(0, "utf8"));
const need = createRequire(told.modules + "/");
const { chromium } = need("playwright-core");
const { HtmlValidate } = need("html-validate");
const axe = readFileSync(need.resolve("axe-core/axe.min.js"), "utf8");

const LOOKS = [
  { name: "light, wide", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { name: "dark, 320 px", colorScheme: "dark", viewport: { width: 320, height: 640 } },
];
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
  "--disable-background-networking", "--disable-component-update",
  `--proxy-server=${told.trap}`, "--proxy-bypass-list=127.0.0.1",
];

function validated() {
  const checker = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: { "long-title": "off", "no-inline-style": "error", "doctype-style": "off" },
  });
  const found = [];
  for (const [path, text] of Object.entries(told.sources)) {
    for (const result of checker.validateStringSync(text, path).results) {
      for (const one of result.messages) found.push(`${path}:${one.line} ${one.ruleId}: ${one.message}`);
    }
  }
  return found;
}

async function inspected(page, look, path) {
  await page.goto(told.base + path);
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], preload: false }));
  const seen = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    direction: getComputedStyle(document.body).direction,
    styled: getComputedStyle(document.querySelector("main")).maxWidth,
    broken: [...document.images].filter((i) => i.complete && !i.naturalWidth).map((i) => i.src),
  }));
  return {
    path, look: look.name, ...seen, rules: passes.length,
    violations: violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html).join(" | ")}`),
  };
}

async function searched(page, start) {
  await page.goto(start);
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => [document.activeElement.className, document.activeElement.getBoundingClientRect().top]);
  let presses = 1;
  while (presses < 30 && (await page.evaluate(() => document.activeElement.id)) !== "search") {
    await page.keyboard.press("Tab");
    presses += 1;
  }
  await page.keyboard.type(told.query);
  const found = await page.locator("#found a").allTextContents();
  const marked = await page.locator("#found mark").allTextContents();
  const said = await page.locator("#told").textContent();
  const listed = await page.locator("#all").isVisible();
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], preload: false }));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/index.html"));
  return { skip: first, found, marked, said, listed, opened: await page.title(), violations: violations.map((v) => v.id) };
}

async function printed(page, path) {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(told.base + path);
  const style = await page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.body).color,
    hidden: [".skip", "nav", ".helpful"].filter((s) => getComputedStyle(document.querySelector(s)).display !== "none"),
  }));
  await page.emulateMedia({ media: null, colorScheme: "light" });
  return style;
}

const context = await chromium.launchPersistentContext(told.profile, {
  executablePath: told.chromium, headless: true, args: FLAGS,
});
const requests = [];
const errors = [];
context.on("request", (request) => requests.push(request.url()));
try {
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(60000);
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  const pages = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize(look.viewport);
    for (const path of told.pages) pages.push(await inspected(page, look, path));
  }
  const search = await searched(page, `${told.base}en/index.html`);
  const file = await searched(page, `${told.file}en/index.html`);
  await page.goto(`${told.base}en/index.html?q=${encodeURIComponent(told.query)}`);
  const linked = await page.locator("#found a").allTextContents();
  await page.goto(told.base + told.moved);
  await page.waitForURL((url) => !url.pathname.endsWith(told.moved));
  const moved = page.url();
  const print = await printed(page, told.pages.at(-1));
  await page.goto(`${told.base}en/no/such/page.html`);
  const missing = await page.evaluate(() => getComputedStyle(document.querySelector("main")).maxWidth);
  console.log(JSON.stringify({ html: validated(), pages, search, file, linked, moved, print, missing, requests, errors }));
} finally {
  await context.close();
}
