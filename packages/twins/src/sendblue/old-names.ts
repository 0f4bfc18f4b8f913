/** The names that members had before they were written in snake case. */
export const OLD_NAMES = {
  first_name: 'firstName',
  last_name: 'lastName',
  company_name: 'companyName',
  assigned_to_email: 'assignedToEmail',
  sendblue_number: 'sendblueNumber',
} as const;
