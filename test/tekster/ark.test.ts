import { aaretsArk, hedderSomAaretsArk } from "../../src/tekster/ark";

describe("et ark hedder som et af et års", () => {
  it.each([...aaretsArk(2022, 1), ...aaretsArk(2023, 2), "sammendrag 2031"])("%s", (navn) => expect(hedderSomAaretsArk(navn)).toBe(true));

  it.each(["Sammendrag", "Takster 2023", "Mit Sammendrag 2023", "Sammendrag 2023 b", "Bilag 2023 1. kvartal", "Sager 2023"])(
    "men ikke %s",
    (navn) => expect(hedderSomAaretsArk(navn)).toBe(false),
  );
});
