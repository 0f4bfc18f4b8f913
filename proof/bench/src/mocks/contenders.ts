/** The servers that are compared, as the table names them. */
export const CONTENDERS = {
  prism: 'contactkit, prism',
  twin: 'contactkit, twin',
  bare: 'node:http + Map',
  silentCli: 'prism-cli -v silent',
  cli: 'prism-cli',
} as const;
