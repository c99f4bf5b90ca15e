package id.tanyabanten.evaluation;

import id.tanyabanten.answer.AnswerKind;
import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Dates;
import id.tanyabanten.reply.Texts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;

/** The words of an evaluation, and how its language writes numbers. */
public final class Wording {

  private static final String NOTHING = "–";

  private final Texts texts;
  private final Locale locale;

  Wording(Language language) {
    this.texts = new Texts("id.tanyabanten.evaluation.evaluation", language.ofDocuments());
    this.locale = texts.locale();
  }

  /** The code of the language. */
  public String code() {
    return locale.getLanguage();
  }

  public String text(String key, Object... details) {
    return texts.text(key, details);
  }

  String slice(Slice slice) {
    return text(slice.by().code() + "." + slice.name());
  }

  public String outcome(Outcome outcome) {
    return text("head." + outcome.code());
  }

  public String kind(AnswerKind kind) {
    return text("kind." + kind.code());
  }

  public String day(LocalDate day) {
    return new Dates(locale).day(day);
  }

  public String calibration(Calibration calibration) {
    return text("calibration", number(calibration.brier(), 3), number(calibration.error(), 3));
  }

  public String bounds(Calibration.Bin bin) {
    return number(bin.from(), 1) + "–" + number(bin.to(), 1);
  }

  public String bin(Calibration.Bin bin) {
    return text("page.bin", bounds(bin), String.valueOf(bin.count()), share(bin.answering()));
  }

  /** A share of 1 in percent, with one digit behind the point. */
  public String share(double share) {
    return number(share * 100, 1) + " %";
  }

  String share(OptionalDouble share) {
    return share.isPresent() ? share(share.getAsDouble()) : NOTHING;
  }

  String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble(), 3) : NOTHING;
  }

  public String number(double number, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }
}
