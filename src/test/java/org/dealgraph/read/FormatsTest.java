package org.dealgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  private static final String TEXT = "云杉科技完成了新一轮融资，由雪松资本领投。";

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "\uFEFF", "\u3000\u200B\n"})
  void emptyInputIsRejected(String nothing) {
    assertThat(Reads.reason(nothing)).isEqualTo("is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
  void readsTheEncodingsOfChineseText(String charset) {
    String text = "A股公司" + TEXT;
    assertThat(Reads.article(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Test
  void dropsTheByteOrderMark() {
    assertThat(Reads.article("\uFEFF" + TEXT).text()).isEqualTo(TEXT);
    byte[] utf16 = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Reads.article(utf16).text()).isEqualTo(TEXT);
  }

  @Test
  void whatIsNoTextIsRejected() throws Exception {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a"));
    }

    assertThat(Reads.reason(zip.toByteArray()))
        .isEqualTo("is not text but a zip archive or Office file");
    assertThat(Reads.reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})).contains("an image");
    assertThat(Reads.reason(new byte[100])).isEqualTo("is not text in UTF-8, UTF-16 or GB 18030");
    assertThat(
            Reads.reason("caf\u00e9 cr\u00e8me brul\u00e9e".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("is not text in UTF-8, UTF-16 or GB 18030");
  }

  @Test
  void aLostCharacterDoesNotMakeATextBinary() {
    assertThat(Reads.article("河流模型 GPT-\0 发布，" + TEXT).text())
        .isEqualTo("河流模型 GPT-\uFFFD 发布，" + TEXT);
  }

  @Test
  void whatIsTooLargeIsRejectedUnread() {
    ArticleReader reader = new ArticleReader(1_000_000);
    try (var readings = reader.read(new Endless("云".getBytes(StandardCharsets.UTF_8)), "-")) {
      assertThat(readings.toList())
          .containsExactly(new Reading.Rejected("stdin", "-", "is larger than 1 MB"));
    }
  }

  @Test
  void anEndlessLineOfJsonLinesIsSkipped() {
    ArticleReader reader = new ArticleReader(1_000_000);
    String huge = "{\"id\": \"a\", \"text\": \"" + "x".repeat(3_000_000) + "\"}\n";
    String good = "{\"id\": \"b\", \"text\": \"" + TEXT + "\"}\n";
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(huge.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayInputStream(good.getBytes(StandardCharsets.UTF_8)));

    try (var readings = reader.read(in, "x.jsonl")) {
      assertThat(readings.map(r -> r.origin() + " " + r.getClass().getSimpleName()))
          .containsExactly("x.jsonl:1 Rejected", "x.jsonl:2 Read");
    }
  }

  @Test
  void deepNestingIsNoTrouble() {
    assertThat(Reads.all("[".repeat(50_000))).hasSize(1);
    assertThat(Reads.all("{\"a\":".repeat(50_000))).hasSize(1);
    assertThat(Reads.all("<div>".repeat(50_000) + TEXT)).hasSize(1);
    assertThat(Reads.all("[".repeat(50_000) + TEXT + "](u)".repeat(50_000))).hasSize(1);
    assertThat(Reads.all(TEXT + "<a ".repeat(50_000) + "[](".repeat(50_000))).hasSize(1);
    assertThat(Reads.all("> ".repeat(50_000) + TEXT)).hasSize(1);
  }

  /** Gives the same bytes for ever. */
  private static final class Endless extends InputStream {
    private final byte[] bytes;
    private int at;

    Endless(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes[at++ % bytes.length] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      for (int i = 0; i < length; i++) {
        into[from + i] = (byte) read();
      }
      return length;
    }
  }
}
