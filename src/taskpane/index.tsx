import { createRoot } from "react-dom/client";
createRoot(document.getElementById("rod")!).render(<p>hej</p>);
