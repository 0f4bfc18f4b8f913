/** A provider's name in the spellings that its files need. */
export interface Names {
  /** Of folders and packages: `acme-crm`. */
  name: string;
  /** Of variables: `acmeCrm`. */
  camel: string;
  /** Of types and in prose: `AcmeCrm`. */
  Pascal: string;
  /** Of environment variables: `ACME_CRM`. */
  UPPER: string;
}

/** The spellings of a name that `checkName` let pass. */
export function namesOf(name: string): Names {
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    name,
    camel,
    Pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    UPPER: name.replaceAll('-', '_').toUpperCase(),
  };
}
