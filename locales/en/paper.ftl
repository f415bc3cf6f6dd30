### What is made for paper: the lesson as a handout, and the check as a blank form.
### Titles: at most 45 characters. Descriptions: at most 150.

handout-title = The lesson on paper
handout-both-title = The lesson on paper, in two languages
handout-lead = Eight scenes, to read and to print.
handout-description = All eight scenes of the lesson on sheets to print, in one language or in two.
paper-link = The check on paper
paper-title =
    { $role ->
        [leader] The check on paper, for a sales leader
       *[seller] The check on paper, for a seller
    }
paper-description = The sixteen practices as a blank form in two languages, with instructions for scoring by hand.
paper-lead = Circle two numbers for each practice: how often it happens, and how often you honestly feel it should. Think of the last three months. Where you can’t tell, tick the box and leave both numbers.
paper-score = The score by hand
paper-score-1 = Write the gap beside each practice: the difference between its two numbers, without a sign.
paper-score-2 = Add up the four gaps of a wheel. Where one practice was left out, count its partner twice: the first and the fourth belong together, and so do the second and the third. With two left out, the wheel has no score.
paper-score-3 = Look up each sum below: the bold number is the sum, the other one is the wheel’s score. The alignment score is the mean of the wheels, of three at least.
paper-score-4 = Bands begin at 60, 75 and 87.5. A number is uncertain: by some 9 points for all wheels, by some 18 for one. Random answers give about 61.9. For the exact range, enter your answers in the check.
paper-notes = Notes
paper-code = For a team round: its number, and your wheel code. If you lead: yes or no to being shown though fewer than five leaders take part.
