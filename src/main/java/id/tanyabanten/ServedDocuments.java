package id.tanyabanten;

import id.tanyabanten.config.Config;
import java.time.Clock;

/** Settings and documents for a command that asks them many questions and logs none. */
record ServedDocuments(Config config, Documents documents) {

  static ServedDocuments load(TanyaBanten main, Clock clock) {
    Locations locations = main.locations();
    Settings settings = Settings.load(locations.config());
    Config config = settings.orCannotStart();
    Documents.requireFolder(locations.knowledge());
    Documents documents = Documents.load(locations.knowledge(), clock);
    documents.orCannotStart(locations.knowledge());
    Application.tellErrors(settings, documents, main.surroundings().err());
    return new ServedDocuments(config, documents);
  }
}
