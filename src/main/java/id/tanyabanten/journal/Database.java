package id.tanyabanten.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * The database in the data folder: opened by whoever writes, made and brought up to date as needed;
 * or looked into by whoever reads, which makes and changes nothing.
 */
public final class Database implements AutoCloseable {

  /** How long a write waits for one of another process, in milliseconds. */
  private static final int PATIENCE = 5_000;

  private final Path file;
  private final OneConnection connection;
  private final Jdbi jdbi;

  private Database(Path file, OneConnection connection) {
    this.file = file;
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
  }

  public static Database open(DataFolder folder) {
    folder.make();
    Path file = folder.database();
    try {
      SQLiteDataSource source = source(file, writing());
      new Migration(folder, source).run();
      return new Database(file, new OneConnection(source.getConnection()));
    } catch (SQLException | FlywayException e) {
      throw new DatabaseUnusable(file, e);
    }
  }

  /**
   * Reads on a connection of its own, so that nobody who writes has to wait; nothing where no
   * question was ever logged.
   */
  public static <T> Optional<T> read(DataFolder folder, Function<Handle, T> query) {
    Path file = folder.database();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Connection connection = source(file, reading()).getConnection()) {
      return Jdbi.create(connection)
          .inTransaction(
              handle -> hasQuestions(handle) ? Optional.of(query.apply(handle)) : Optional.empty());
    } catch (SQLException | JdbiException e) {
      throw new DatabaseUnusable(file, e);
    }
  }

  public Jdbi jdbi() {
    return jdbi;
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseUnusable(file, e);
    }
  }

  /** Whether the database is finished: another process may be making it at this moment. */
  private static boolean hasQuestions(Handle handle) {
    return handle
        .createQuery(
            "SELECT count(*) FROM sqlite_master WHERE type = 'view' AND name = 'questions'")
        .mapTo(Boolean.class)
        .one();
  }

  private static SQLiteConfig writing() {
    SQLiteConfig config = new SQLiteConfig();
    // With both a write takes microseconds; a power cut may cost the last rows, never the file.
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    // What is deleted is gone from the file too.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setBusyTimeout(PATIENCE);
    return config;
  }

  private static SQLiteConfig reading() {
    SQLiteConfig config = new SQLiteConfig();
    // Not SQLite's own read-only mode: that one can't open a log whose writer was cut off.
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setBusyTimeout(PATIENCE);
    return config;
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
