package id.tanyabanten.evaluation;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.tanyabanten.language.Language;
import java.util.HashMap;
import java.util.Map;

/** An evaluation as one page that needs nothing else: to be read in a browser, or sent. */
public final class EvaluationPage {

  private static final String TEMPLATE = "evaluation/page.jte";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Wording wording;

  public EvaluationPage(Language language) {
    this.wording = new Wording(language);
  }

  public String render(Evaluated evaluated, Occasion occasion) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("wording", wording);
    parameters.put("evaluated", evaluated);
    parameters.put("occasion", occasion);
    parameters.put("columns", EvaluationRow.heads(wording));
    parameters.put("rows", EvaluationRow.all(evaluated, wording));
    parameters.put("diagram", Diagram.of(evaluated.calibration()));
    StringOutput page = new StringOutput();
    engine.render(TEMPLATE, parameters, page);
    return page.toString();
  }
}
