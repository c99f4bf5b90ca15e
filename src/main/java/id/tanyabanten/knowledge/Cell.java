package id.tanyabanten.knowledge;

/**
 * Where a statement stands in a table.
 *
 * @param table the table's number within its section, from 0
 * @param row the row's number below the head, from 0
 * @param column the column's number right of the row heads, from 0
 * @param value what the cell itself says
 */
public record Cell(
    int table,
    Caption caption,
    int row,
    int column,
    String rowHead,
    String columnHead,
    String value) {}
