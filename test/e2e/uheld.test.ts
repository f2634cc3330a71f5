import { FARVER, vagt } from "./axe";
import { rude } from "./rude";

const aabn = rude();

/** A bug of ours: something that the pane calls when it draws itself does not hold. */
const medFejl = () => {
  window.matchMedia = () => {
    throw new Error("a bug");
  };
};

it.each(FARVER)("går noget galt i ruden, står der hvad, og der kan genindlæses: %s", async (_, valg) => {
  const { page } = await aabn({
    ...valg,
    foer: (side) => side.addInitScript(medFejl),
    klarNaar: (side) => side.getByRole("heading", { level: 1, name: "Noget gik galt i ruden", exact: true }),
  });
  const { stop, fundet } = vagt(page);
  await stop("uheld");
  expect(fundet).toEqual([]);
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Genindlæs" }).click()]);
});
