import { createRoot } from "react-dom/client";
import { App } from "./App";
import { Uheld } from "./Uheld";
import { browser } from "./vaert/browser";

declare const VERSION: string;

createRoot(document.getElementById("rod")!).render(
  <Uheld>
    <App vaert={browser} version={VERSION} />
  </Uheld>,
);
