package id.tanyabanten.search;

/** Features for tests: a few are given, the others say nothing. */
final class SomeFeatures {

  private static final Likeness NO_LIKENESS =
      new Likeness(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private SomeFeatures() {}

  static Features of(double coverage, double own, double retrieval) {
    return new Features(
        coverage,
        own,
        0,
        0,
        0,
        retrieval,
        Fit.OPEN,
        Fit.OPEN,
        Fit.OPEN,
        Fit.OPEN,
        Fit.OPEN,
        true,
        1,
        1,
        0,
        0,
        false,
        NO_LIKENESS);
  }
}
