package id.tanyabanten;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into a database from outside, as staff would. */
final class Sql {

  private Sql() {}

  static int count(Path data, String from) {
    return Integer.parseInt(texts(data, "SELECT count(*) FROM " + from).get(0));
  }

  /** The first column of each row. */
  static List<String> texts(Path data, String query) {
    List<String> texts = new ArrayList<>();
    try (Connection connection = connect(data);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void change(Path data, String change) {
    try (Connection connection = connect(data);
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect(Path data) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("tanya-banten.db"));
  }
}
