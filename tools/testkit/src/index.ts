export { type ContractClientOptions, type ContractOptions, describeContract } from './describe-contract.js';
export { describeRecordedRequests, type RecordedRequest } from './recorded-requests.js';
