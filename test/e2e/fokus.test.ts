import { rude, type Rude } from "./rude";

const aabn = rude();
const forsiden = ({ page }: Rude) => page.getByRole("heading", { level: 2, name: "Hvad vil du?", exact: true });

it("fra guiden til forsiden går tastaturet videre fra forsidens overskrift", async () => {
  const pane = await aabn();
  await pane.w.gaaTil(2);
  await pane.w.knap("Til forsiden").click();
  await pane.w.harFokus(forsiden(pane));
});

it("åbner ruden på forsiden, tager den ikke tastaturet", async () => {
  const pane = await aabn();
  await forsiden(pane).waitFor();
  expect(await pane.page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
