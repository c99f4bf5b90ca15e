package id.tanyabanten.evaluation;

import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Texts;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;

/** The words of an evaluation, and how its language writes numbers. */
final class Wording {

  private static final String NOTHING = "–";

  private final Texts texts;
  private final Locale locale;

  Wording(Language language) {
    this.texts = new Texts("id.tanyabanten.evaluation.evaluation", language.ofDocuments());
    this.locale = texts.locale();
  }

  String text(String key, Object... details) {
    return texts.text(key, details);
  }

  String slice(Slice slice) {
    return text(slice.by().code() + "." + slice.name());
  }

  String outcome(Outcome outcome) {
    return text("head." + outcome.code());
  }

  /** A share of 1 in percent, with one digit behind the point. */
  String share(double share) {
    return number(share * 100, 1) + " %";
  }

  String share(OptionalDouble share) {
    return share.isPresent() ? share(share.getAsDouble()) : NOTHING;
  }

  String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble(), 3) : NOTHING;
  }

  String number(double number, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }
}
