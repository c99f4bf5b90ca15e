package id.tanyabanten.journal;

import java.nio.file.Path;

/** Another bot runs on the same data folder. */
public final class DataFolderInUse extends JournalException {

  DataFolderInUse(Path folder) {
    super(Obstacle.FOLDER_IN_USE, folder, null);
  }
}
