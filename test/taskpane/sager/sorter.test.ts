import fc from "fast-check";
import { sorterIBidder } from "../../../src/taskpane/sager/sorter";
import { faerdig } from "./faerdig";

it("ordner som sort, også hvor mange er lige", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 50 }),
      fc.integer({ min: 1, max: 120 }),
      (tal, gange) => {
        const alle = Array.from({ length: gange }, () => tal).flat();
        const orden = (a: number, b: number) => alle[b]! - alle[a]!;
        const numre = alle.map((_, nr) => nr);
        expect(faerdig(sorterIBidder(numre, orden))).toEqual([...numre].sort(orden));
      },
    ),
  ));

it("og ingenting er ingenting", () => expect(faerdig(sorterIBidder([], () => 0))).toEqual([]));
