export { type ConformanceCheck, checksOf } from './conformance/checks-of.js';
export { formatConformance } from './conformance/format-conformance.js';
export {
  type CheckResult,
  type ConformanceReport,
  runConformance,
} from './conformance/run-conformance.js';
export type { ConformanceTarget } from './conformance/target.js';
