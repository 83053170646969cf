"""Hebrew nouns whose plural takes more than an ending: בית and בתים, איש and אנשים.

Each line has a singular and its plurals; a bar parts the spellings of one singular, with vowel
letters and without.
Written for Warraq from common knowledge of the language; words whose letters stay (שולחן,
שולחנות) need no line here, nor do those in ־ות and ־ה whose plural is made by a rule (תרבות,
תרבויות; דוגמה, דוגמאות).
"""

IRREGULAR_PLURALS = """
בית בתים
בת בנות
איש אנשים
אישה|אשה נשים נשות
אחות אחיות
חמות חמיות
אם|אימא|אמא אימהות אמהות
אבא אבות
סבא סבים
עיר ערים
יום ימים
שנה שנים שנות
מילה|מלה מילים מלים
שוק שווקים
שור שוורים
תיש תיישים
לב לבבות
צד צדדים
צל צללים
קו קווים
תו תווים
צו צווים
פרי פירות
חצי חצאים
צבי צבאים
עלה עלים
קנה קנים
קצה קצוות
נכה נכים
רעה רעים
פה פיות
מס מיסים מסים
עז עיזים עזים
שן שיניים שניים
קן קינים קנים
גיל גילאים גילים
תא תאים
ענף ענפים
"""
