import { createRoot } from "react-dom/client";
import { busan2025 } from "typed-agreements/records/busan-2025";
import { Checker } from "./checker.tsx";
import { Commitments } from "./commitments.tsx";

createRoot(document.querySelector("#root") as HTMLElement).render(
  <>
    <Commitments record={busan2025} />
    <Checker />
  </>,
);
