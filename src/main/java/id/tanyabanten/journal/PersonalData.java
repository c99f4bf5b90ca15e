package id.tanyabanten.journal;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what names a person: e-mail addresses, telephone numbers, identity numbers, passports and
 * bank accounts. Amounts, years, dates and the numbers of businesses and rules stay, since they are
 * what is asked about. In doubt a number beside a telling word goes.
 */
final class PersonalData {

  /** Where a number may begin: not within another. */
  private static final String START = "(?<!\\d)(?<!\\d[.,/-])";

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2,24}");

  /** As it stands on the card, or in groups. */
  private static final Pattern IDENTITY =
      Pattern.compile(
          START
              + "(?:\\d{16}|\\d{4}([ .-])\\d{4}\\1\\d{4}\\1\\d{4}|\\d{6}([ .-])\\d{6}\\2\\d{4})"
              + "(?!\\d|[.,]\\d)");

  /** With the code of a country, behind "+" or "00". */
  private static final Pattern ABROAD =
      Pattern.compile("(?:\\+|" + START + "00)[1-9](?:[ .()-]{0,3}\\d){7,14}(?!\\d)");

  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)(?<!\\d\\.)(?:0|62[ -]?)8[1-9](?:[ .-]{0,2}\\d){7,10}(?!\\d)");

  /** A business number (NIB) of thirteen digits may start with a day and a month. */
  private static final Pattern BUSINESS = Pattern.compile("081[0-2]\\d{9}");

  private static final Pattern LANDLINE =
      Pattern.compile(
          START
              + "(?:(?:\\(0[2-9]\\d{1,2}\\) ?|0[2-9]\\d{1,2}[ .-])\\d{3,4}[ .-]?\\d{3,4}"
              + "|0[2-9]\\d{7,10})(?!\\d|[.,/-]\\d)");

  private static final Pattern PASSPORT =
      Pattern.compile("(?<!\\p{Alnum})(?:\\p{Alpha}{1,2}[ -]?\\d{6,9}|\\d{8,9})(?!\\p{Alnum})");

  private static final Pattern NUMBER = Pattern.compile(START + "\\d(?:[ .-]?\\d){7,17}(?!\\d)");

  /** An account as it is named abroad. */
  private static final Pattern IBAN =
      Pattern.compile(
          "(?<!\\p{Alnum})[A-Z]{2}\\d{2}(?: ?[A-Z]{4}(?: ?\\d{4}){2}|(?: ?\\d{4}){3})"
              + "(?: ?\\d{4}){0,4} ?\\d{1,4}(?!\\p{Alnum})");

  private record Kind(Pattern pattern, String mask, Predicate<Found> names) {}

  private final Neighbours money;
  private final Neighbours business;
  private final List<Kind> kinds;

  PersonalData() {
    TellingWords words = TellingWords.load();
    money = words.neighbours("money", 3, 3);
    business = words.neighbours("business", 25, 12);
    Neighbours phone = words.neighbours("phone", 30, 6);
    Neighbours account = words.neighbours("account", 30, 6);
    Neighbours passport = words.neighbours("passport", 30, 6);
    kinds =
        List.of(
            new Kind(EMAIL, "[email]", found -> true),
            new Kind(IBAN, "[rekening]", found -> true),
            new Kind(IDENTITY, "[NIK]", this::mayBePersonal),
            new Kind(ABROAD, "[telepon]", found -> isOurs(found) || mayBePersonal(found)),
            new Kind(MOBILE, "[telepon]", this::isMobile),
            new Kind(LANDLINE, "[telepon]", found -> true),
            new Kind(
                NUMBER, "[rekening]", found -> account.areBeside(found) && mayBePersonal(found)),
            new Kind(
                PASSPORT, "[paspor]", found -> passport.areBeside(found) && mayBePersonal(found)),
            new Kind(NUMBER, "[telepon]", found -> phone.areBeside(found) && mayBePersonal(found)));
  }

  String mask(String text) {
    String masked = text;
    for (Kind kind : kinds) {
      masked = mask(masked, kind);
    }
    return masked;
  }

  private static String mask(String text, Kind kind) {
    StringBuilder masked = new StringBuilder();
    Matcher matcher = kind.pattern().matcher(text);
    int done = 0;
    while (matcher.find()) {
      masked.append(text, done, matcher.start());
      Found found = Found.in(text, matcher.start(), matcher.end(), masked);
      masked.append(kind.names().test(found) ? kind.mask() : found.words());
      done = matcher.end();
    }
    return masked.append(text, done, text.length()).toString();
  }

  private boolean mayBePersonal(Found found) {
    return !found.looksLikeAmount()
        && !found.looksLikeTime()
        && !money.areBeside(found)
        && !business.areBeside(found);
  }

  private static boolean isOurs(Found found) {
    return found.words().startsWith("+62");
  }

  private boolean isMobile(Found found) {
    return found.words().startsWith("0")
        ? !BUSINESS.matcher(found.words()).matches()
        : mayBePersonal(found);
  }
}
