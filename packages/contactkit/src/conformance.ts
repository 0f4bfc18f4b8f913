export type { ConformanceTarget } from './conformance/suite.js';
export {
  type CheckResult,
  type ConformanceCheck,
  type ConformanceReport,
  checksOf,
  formatConformance,
  runConformance,
} from './conformance/suite.js';
