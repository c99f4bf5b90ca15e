package id.tanyabanten.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * One open connection, lent to one thread at a time. SQLite has one writer anyway; a connection
 * that stays open spares each write the clearing up that SQLite does when the last one closes.
 */
final class OneConnection implements ConnectionFactory, AutoCloseable {

  private final Connection connection;
  private final ReentrantLock turn = new ReentrantLock(true);

  OneConnection(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Connection openConnection() {
    turn.lock();
    return connection;
  }

  @Override
  public void closeConnection(Connection lent) {
    turn.unlock();
  }

  /** Waits for the write that is under way, then closes. */
  @Override
  public void close() throws SQLException {
    turn.lock();
    try {
      connection.close();
    } finally {
      turn.unlock();
    }
  }
}
