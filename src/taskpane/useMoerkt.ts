import { useSyncExternalStore } from "react";

const moerkt = () => window.matchMedia("(prefers-color-scheme: dark)");

/** Whether the browser asks for dark colours, also when that changes. */
export const useMoerkt = (): boolean =>
  useSyncExternalStore(
    (aendret) => {
      const medie = moerkt();
      medie.addEventListener("change", aendret);
      return () => medie.removeEventListener("change", aendret);
    },
    () => moerkt().matches,
  );
