import { Component, type CSSProperties, type ReactNode } from "react";
import { UHELD as T } from "../tekster/rude";

const SIDE: CSSProperties = { padding: "12px 16px", maxWidth: "640px", font: '14px/20px "Segoe UI", "Helvetica Neue", sans-serif' };

/** A bug of ours must not leave a white page: the draft is saved, and the user is told. Plain HTML, since anything else may be what broke. */
export class Uheld extends Component<{ readonly children: ReactNode }, { readonly skete: boolean }> {
  override state = { skete: false };

  static getDerivedStateFromError(): { skete: boolean } {
    return { skete: true };
  }

  override render(): ReactNode {
    if (!this.state.skete) return this.props.children;
    return (
      <main style={SIDE}>
        <div role="alert">
          <h1 style={{ margin: 0, fontSize: "20px", lineHeight: "28px" }}>{T.titel}</h1>
          <p>{T.tekst}</p>
        </div>
        <button style={{ font: "inherit", padding: "5px 12px" }} onClick={() => location.reload()}>
          {T.genindlaes}
        </button>
      </main>
    );
  }
}
