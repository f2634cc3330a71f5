import { createRoot } from "react-dom/client";
import { App } from "./App";
import { browser } from "./vaert/browser";

declare const VERSION: string;

createRoot(document.getElementById("rod")!).render(<App vaert={browser} version={VERSION} />);
