import { useEffect, useRef, useState } from "react";
import type { Gemning, Vaert } from "./vaert/port";

/** Saves at every change; tells how it went. */
export function useGem(vaert: Vaert, tekst: string, foerst: string): Gemning {
  const [gik, saetGik] = useState<Gemning>("gemt");
  const sidst = useRef(foerst);
  useEffect(() => {
    if (tekst === sidst.current) return;
    sidst.current = tekst;
    void vaert.gemKladde(tekst).then(saetGik);
  }, [vaert, tekst]);
  return gik;
}
