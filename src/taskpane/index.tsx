import { createRoot } from "react-dom/client";
import { registrerKommandoer } from "../commands";
import { Start } from "./Start";
import { Uheld } from "./Uheld";

declare const VERSION: string;

createRoot(document.getElementById("rod")!).render(
  <Uheld>
    <Start version={VERSION} lytEfterKommandoer={registrerKommandoer} />
  </Uheld>,
);
