"""Persian and Arabic pages, printed by Qt, are read by the real Tesseract, which finds out their language."""

import difflib
import io

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication

from desktop_app.intake.recognition.pages import ScannedFile, recognised
from desktop_app.intake.recognition.tesseract import Tesseract
from desktop_app.page_look import AS_IT_LIES

PERSIAN = (
    "هیئت داوران جشنواره کوچک روز دوشنبه یازده فیلم را نام برد که چهار فیلم از آنها را دانشجویان ساخته بودند. "
    "سخنگو گفت که سالن کنار رود در بهار دوباره باز خواهد شد و بلیت‌ها ارزان‌تر از پیش خواهند بود."
)
ARABIC = (
    "أعلنت لجنة تحكيم المهرجان الصغير يوم الاثنين أسماء أحد عشر فيلما من بينها أربعة أفلام أنجزها طلبة المعهد. "
    "وقال المتحدث إن القاعة المطلة على النهر ستفتح من جديد في الربيع وإن التذاكر ستكون أرخص من ذي قبل."
)


def printed(text: str) -> bytes:
    image = QImage(1900, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    font = QFont("DejaVu Sans")
    font.setPixelSize(50)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDefaultTextOption(option)
    document.setPlainText(text)
    document.setTextWidth(1800)
    painter = QPainter(image)
    painter.translate(50, 50)
    document.drawContents(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return buffer.data().data()


@pytest.mark.parametrize(("text", "language"), [(PERSIAN, "fas"), (ARABIC, "ara")])
@pytest.mark.parametrize("known", [True, False])
def test_a_page_from_the_right(
    tesseract: Tesseract, qt_application: QApplication, text: str, language: str, known: bool
) -> None:
    data = printed(text)
    with Image.open(io.BytesIO(data)) as image:
        assert image.width == 1900
    wanted = {"fas": ["fa"], "ara": ["ar"]}[language] if known else []
    found = recognised(tesseract, [ScannedFile(lambda: data, AS_IT_LIES)], wanted)
    assert found.document.frozen.tool.endswith(f"({language})")
    read = found.document.frozen.text
    assert difflib.SequenceMatcher(None, read, text, autojunk=False).ratio() > 0.95
    first = found.document.pages[0].boxes[0]
    assert first.x > 0.8, "the first word stands at the right"
