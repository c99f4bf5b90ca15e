package id.tanyabanten.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(bundle("id").keySet()).isEqualTo(bundle("en").keySet());
    assertThat(bundle("id").getString("title")).isNotEqualTo(bundle("en").getString("title"));
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "id.tanyabanten.report.report", Locale.forLanguageTag(language));
  }
}
