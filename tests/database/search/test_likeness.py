"""Texts that differ only in how Persian words are written together are alike; other texts are not."""

import pytest

from database.folding import fold
from database.search.index import indexed
from database.search.likeness import alike, keys_of

TEXT = " ".join(
    (
        "داوران جشنوارهٔ فیلم‌های کوتاه روز سه‌شنبه در سالن قدیمی گرد هم آمدند",
        "منتقدان می‌گویند که نمایش‌ها تا پایان هفته ادامه می‌یابد و تماشاگران بلیت‌ها را می‌خرند",
        "نویسنده‌ها کتاب‌هایشان را آورده‌اند و بزرگ‌ترین کتابخانهٔ شهر آن‌ها را نگه می‌دارد",
        "گروهی از دانشجویان فیلم‌نامه‌ای نوشته‌اند که در بندر ساخته می‌شود",
        "مدیر سینما گفت که سقف تعمیر شده است و صندلی‌ها نو خواهند بود",
        "برنامه‌های تازه هفتهٔ آینده چاپ می‌شوند و در گیشه فروخته می‌شوند",
    )
)
OTHER = " ".join(reversed(TEXT.replace("می‌", "خواهند ").split()))


@pytest.mark.parametrize("joiner", ["", " "])
def test_what_a_non_joiner_parts_is_alike_however_it_is_written(joiner: str) -> None:
    copy = TEXT.replace("\u200c", joiner)
    assert set(keys_of(fold(TEXT))) & set(keys_of(fold(copy))), "it is found"
    # As the index holds them, which has the words in one piece beside the others.
    assert alike(indexed(TEXT), indexed(copy)) > 0
    assert alike(fold(TEXT), fold(copy)) >= (0.75 if not joiner else 1.0)


def test_the_same_words_in_another_order_are_another_text() -> None:
    assert alike(indexed(TEXT), indexed(OTHER)) == 0


def test_other_scripts_are_compared_as_they_are() -> None:
    words = "The hall by the river opens again and many guests came to see it. " * 8
    assert alike(fold(words), fold(words)) == 1.0
    assert alike(fold(words), fold(words.replace("river", "harbour"))) > 0
