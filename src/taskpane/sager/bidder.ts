/** Work that can be done bit by bit: it says now and then how far it has come, from 0 to 1, and at last what it found. */
export type Arbejde<T> = Generator<number, T, void>;

/** What slicing needs of the world. */
export interface Ur {
  /** Milliseconds. */
  readonly nu: () => number;
  /** Lets everything else that waits have its turn. */
  readonly giPlads: () => Promise<void>;
}

export const browserensUr: Ur = {
  nu: () => performance.now(),
  // A message comes after what waits already, but sooner than a timer, which browsers hold back to 4 ms.
  giPlads: () =>
    new Promise((efter) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        efter();
      };
      port2.postMessage(null);
    }),
};

/** Short enough for a frame of 60 a second to keep most of its time. */
const BID_MS = 10;

/** Does the work in slices, and shows how far it has come after each; undefined when it was cut off. */
export async function udfoerIBidder<T>(
  arbejde: Arbejde<T>,
  { ur, afbryd, vis }: { readonly ur: Ur; readonly afbryd: AbortSignal; readonly vis: (andel: number) => void },
): Promise<T | undefined> {
  await ur.giPlads();
  while (!afbryd.aborted) {
    const begyndt = ur.nu();
    let skridt = arbejde.next();
    while (!skridt.done && ur.nu() - begyndt < BID_MS) skridt = arbejde.next();
    if (skridt.done) return skridt.value;
    vis(skridt.value);
    await ur.giPlads();
  }
  return undefined;
}

/** One work's progress as a part of a longer one's. */
export function* fraTil<T>(arbejde: Arbejde<T>, fra: number, til: number): Arbejde<T> {
  for (;;) {
    const skridt = arbejde.next();
    if (skridt.done) return skridt.value;
    yield fra + skridt.value * (til - fra);
  }
}
