package org.dealgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A table in Apache Parquet (https://parquet.apache.org/docs/file-format/): each column optional,
 * of its own type; sums of money as decimal(38, 6). Not compressed, so that no native library is
 * needed; words that repeat are stored once anyhow.
 */
final class ParquetTable implements TableSink {

  private static final int PRECISION = 38;
  private static final int SCALE = 6;
  private static final int DECIMAL_BYTES = 16;

  private final Table table;
  private final SimpleGroupFactory rows;
  private final ParquetWriter<Group> writer;

  ParquetTable(Table table, Path file) throws IOException {
    this.table = table;
    Types.MessageTypeBuilder schema = Types.buildMessage();
    table.columns().forEach(column -> schema.addField(field(column)));
    MessageType type = schema.named(table.name());
    rows = new SimpleGroupFactory(type);
    writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(type)
            .build();
  }

  private static PrimitiveType field(Column column) {
    return switch (column.type()) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case DECIMAL ->
          Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
              .length(DECIMAL_BYTES)
              .as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION))
              .named(column.name());
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
      case DATE ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
    };
  }

  @Override
  public void row(List<@Nullable Object> row) {
    Group group = rows.newGroup();
    for (int i = 0; i < row.size(); i++) {
      String column = table.columns().get(i).name();
      switch (row.get(i)) {
        case null -> {}
        case String text -> group.add(column, text);
        case Long number -> group.add(column, number);
        case BigDecimal number -> group.add(column, fixed(number));
        case Boolean truth -> group.add(column, truth);
        case LocalDate day -> group.add(column, Math.toIntExact(day.toEpochDay()));
        default -> throw new IllegalArgumentException(column + " has no such values");
      }
    }
    try {
      writer.write(group);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The unscaled value in big-endian two's complement, filled up with its sign. */
  private static Binary fixed(BigDecimal number) {
    byte[] digits = number.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue().toByteArray();
    byte[] filled = new byte[DECIMAL_BYTES];
    byte sign = (byte) (digits[0] < 0 ? -1 : 0);
    Arrays.fill(filled, sign);
    System.arraycopy(digits, 0, filled, DECIMAL_BYTES - digits.length, digits.length);
    return Binary.fromConstantByteArray(filled);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
