export { formatConformance } from './conformance/format.js';
export type { ConformanceTarget } from './conformance/suite.js';
export {
  type CheckResult,
  type ConformanceCheck,
  type ConformanceReport,
  checksOf,
  runConformance,
} from './conformance/suite.js';
