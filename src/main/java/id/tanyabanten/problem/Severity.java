package id.tanyabanten.problem;

/**
 * How grave a problem is: what has an error is left out of service, a warning only wants a look.
 */
public enum Severity {
  ERROR,
  WARNING
}
