// Visits a website as its people do, by steps that are told one a line on standard input; says one
// line of JSON for each. The page holds nothing but the program's own snippet.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const told = JSON.parse(process.argv[2]);
const need = createRequire(told.modules + "/");
const { chromium } = need("playwright-core");
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
  "--disable-background-networking", "--disable-component-update", `--lang=${told.language}`,
];
const context = await chromium.launchPersistentContext(told.profile, {
  executablePath: told.chromium, headless: true, args: FLAGS, locale: told.language,
  viewport: { width: 1000, height: 760 },
});
const page = context.pages()[0] ?? (await context.newPage());
const errors = [];
const away = new Set();
page.setDefaultTimeout(60000);
page.on("pageerror", (error) => errors.push(String(error)));
page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
page.on("request", (request) => {
  const { protocol, hostname, host } = new URL(request.url());
  if (protocol.startsWith("http") && hostname !== "127.0.0.1") away.add(host);
});

const steps = {
  go: async (url) => { await page.goto(url); return await page.title(); },
  button: () => page.locator("#chat-toggle").textContent(),
  open: async () => {
    await page.locator("#chat-toggle").click();
    await page.locator("converse-root textarea").first().waitFor();
    return true;
  },
  ready: async () => { await page.locator("converse-root textarea").first().waitFor(); return true; },
  type: async (text) => { await page.locator("converse-root textarea").first().pressSequentially(text); return true; },
  enter: async () => { await page.keyboard.press("Enter"); return true; },
  see: async (text) => { await page.getByText(text, { exact: true }).first().waitFor(); return true; },
  picture: async (path) => { await page.screenshot({ path }); return true; },
  found: () => ({ errors, away: [...away] }),
  leave: async () => { await page.close(); return true; },
};

try {
  for await (const line of createInterface({ input: process.stdin })) {
    const [step, ...rest] = JSON.parse(line);
    try {
      console.log(JSON.stringify({ did: (await steps[step](...rest)) ?? null }));
    } catch (error) {
      console.log(JSON.stringify({ failed: String(error), errors }));
    }
  }
} finally {
  await context.close();
}
