export { type ContractClientOptions, type ContractOptions, describeContract } from './describe-contract.js';
export { describeValidator } from './describe-validator.js';
export { describeRecordedRequests, type RecordedRequest } from './recorded-requests.js';
