package id.tanyabanten.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of answer: what a question wants, and what a statement gives. */
public enum AnswerType {
  /** Any figure with or without a unit. */
  QUANTITY(Nature.FIGURE),
  NUMBER(Nature.FIGURE),
  MONEY(Nature.FIGURE),
  SHARE(Nature.FIGURE),
  AREA(Nature.FIGURE),
  LENGTH(Nature.FIGURE),
  WEIGHT(Nature.FIGURE),
  CAPACITY(Nature.FIGURE),
  AMOUNT(Nature.FIGURE),
  RATE(Nature.FIGURE),
  COUNT(Nature.FIGURE),
  RANK(Nature.FIGURE),
  DURATION(Nature.FIGURE),
  DATE(Nature.THING),
  PERSON(Nature.THING),
  ORGANISATION(Nature.THING),
  PLACE(Nature.THING),
  ADDRESS(Nature.THING),
  CONTACT(Nature.THING),
  RULE(Nature.THING),
  REASON(Nature.TELLING),
  MANNER(Nature.TELLING),
  DEFINITION(Nature.TELLING),
  YES_NO(Nature.TELLING),
  LIST(Nature.SELECTION),
  LOWEST(Nature.SELECTION),
  HIGHEST(Nature.SELECTION),
  COMPARE(Nature.SELECTION);

  private enum Nature {
    FIGURE,
    THING,
    TELLING,
    SELECTION
  }

  private final Nature nature;

  AnswerType(Nature nature) {
    this.nature = nature;
  }

  /** Whether answers of this type are figures. */
  public boolean isFigure() {
    return nature == Nature.FIGURE;
  }

  /** Whether a text can be checked for giving this type by its words and numbers. */
  public boolean isVisible() {
    return isFigure() || nature == Nature.THING;
  }

  /**
   * Whether it asks to choose among several answers: all, the lowest, the highest, a comparison.
   */
  public boolean isSelection() {
    return nature == Nature.SELECTION;
  }

  /** The type that data files write as "yes-no", "money" and so on. */
  public static Optional<AnswerType> named(String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(type -> type.name().equals(constant)).findFirst();
  }
}
